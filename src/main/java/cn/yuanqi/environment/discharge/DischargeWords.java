package cn.yuanqi.environment.discharge;

import java.time.LocalDate;

import cn.yuanqi.environment.monitoring.Kind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of permits, stops, logs and the history; English stands in {@code messages/discharge_en.properties}. */
@MessageBundle(value = "discharge", locale = "zh-CN")
public interface DischargeWords {
    @Message("值班")
    String dutyInHand();

    @Message("这一天的值班刚刚改排给了别人，请刷新后重试。")
    String dutyGivenMeanwhile();

    @Message("环保管理")
    String title();
    @Message("排污许可证")
    String permits();
    @Message("{pressing} 张许可证即将到期、已过期或用量达到 80%。")
    String permitsState(long pressing);
    @Message("还没有登记排污许可证")
    String permitsNone();
    @Message("在企业档案的“环保”页登记。")
    String permitsNoneHint();
    @Message("{count} 项因子需重点关注。")
    String stateAttention(long count);
    @Message("许可证 {number} 还有 {days} 天到期。")
    String statePermit(String number, long days);
    @Message("尚未登记排污许可证。")
    String stateNoPermit();
    @Message("目前没有有效的排污许可证。")
    String stateNoPermitNow();
    @Message("必填")
    String missing();
    @Message("必填，最多 {most} 个字")
    String badText(int most);
    @Message("止日不得早于起日")
    String badDates();
    @Message("许可证不能改属另一家企业")
    String staysWithEnterprise();
    @Message("与该企业另一张许可证的有效期重叠。")
    String permitsOverlap();
    @Message("该因子不是以浓度计量，无法计算排放量")
    String noLoadFactor();
    @Message("因子库中没有这一因子")
    String noFactor();
    @Message("同一因子只能列一次")
    String repeated();
    @Message("应为大于 0 的数（千克/年），最多 3 位小数")
    String badAmount();
    @Message("应为不小于 0 的数，最多 6 位小数")
    String badValue();
    @Message("止日不早于起日，最多 {most} 天")
    String badPeriod(int most);
    @Message("没有这样的取值：{text}")
    String unknownValue(String text);
    @Message("应为日期，例如 2026-01-01")
    String noDay();
    @Message("无法识别，请检查格式")
    String unreadable();
    @Message("应为 STOP、MAINTENANCE 或 CALIBRATION")
    String badKind();
    @Message("应为 MAINTENANCE、CALIBRATION 或 COMPARISON")
    String badNoteKind();
    @Message("结束应晚于开始，最长一年")
    String badSpan();
    @Message("必填，不得晚于现在")
    String notAhead();
    @Message("该报备已处理或已撤回，请刷新页面。")
    String decidedBefore();
    @Message("退回须说明理由，最多 500 个字。")
    String refusalNeedsReason();
    @Message("已报备，等待环保专员受理。")
    String stopAnnounced();
    @Message("{#switch status}{#case ACCEPTED}已受理。{#case REFUSED}已退回。{#case WITHDRAWN}已撤回。{#else}已保存。{/switch}")
    String stopDecided(Stop.Status status);
    @Message("许可证 {number} 已保存。")
    String permitSaved(String number);
    @Message("已记入日志。")
    String noteSaved();
    @Message("13 个月达标情况")
    String history();
    @Message("每格一个月，按最差一天着色；点开看每一天。无法判定的日子不算达标。")
    String historyHint();
    @Message("达标 {within}，超标 {over}，无法判定 {unjudged}，停产 {still}")
    String monthCount(int within, int over, int unjudged, int still);
    @Message("重点关注")
    String attention();
    @Message("近六个月超标的判定日达 66%，或达到限值 1.2 倍（悬浮物、石油类、五日生化需氧量为 1.4 倍）的达 33%。借用美国 40 CFR 403.8(f)(2)(viii)，是本园区的管理政策，不是中国法规。")
    String attentionHint();
    @Message("没有需要重点关注的因子")
    String attentionNone();
    @Message("超标 {over}/{days} 天（{percent}%），严重超标 {heavy} 天")
    String attentionLine(int over, int days, double percent, int heavy);
    @Message("减税提示 · {month}")
    String tax(String month);
    @Message("仅供参考，不构成税务意见。适用于直接向环境排放的排口（环境保护税法第四条、第十三条，实施条例第十条、第十一条）。")
    String taxHint();
    @Message("没有直接向环境排放的排口，或上月没有可判定的数据。")
    String taxNone();
    @Message("月均值低于限值 {below}%，可按 {at}% 征收")
    String taxLine(double below, Integer at);
    @Message("{#switch why}{#case OVER}当月有日均值超标，不减征{#case INCOMPLETE}当月有无法判定或缺少的日子，不作提示{#case NOT_LOW}月均值低于限值 {below}%，未超过 30%{#else}–{/switch}")
    String taxWhy(TaxHint.Why why, double below);
    @Message("官方环保信用评价")
    String ratings();
    @Message("由主管部门评定、导入的事实，与上面的实时判定无关。")
    String ratingsHint();
    @Message("没有导入评价结果")
    String ratingsNone();
    @Message("{#switch grade}{#case GREEN}绿牌 · 诚信{#case BLUE}蓝牌 · 良好{#case YELLOW}黄牌 · 警示{#case RED}红牌 · 不良{/switch}")
    String grade(Rating.Grade grade);
    @Message("许可证编号")
    String number();
    @Message("有效期起")
    String validFrom();
    @Message("有效期止")
    String validTo();
    @Message("还有 {days} 天")
    String daysLeft(long days);
    @Message("已过期 {days} 天")
    String daysPast(long days);
    @Message("{#switch state}{#case COMING}未生效{#case VALID}有效{#case EXPIRING}即将到期{#case EXPIRED}已过期{/switch}")
    String permitState(PermitView.State state);
    @Message("因子")
    String factor();
    @Message("许可量（千克/年）")
    String permitted();
    @Message("当日（千克）")
    String dayLoad();
    @Message("当月（千克）")
    String monthLoad();
    @Message("当年（千克）")
    String yearLoad();
    @Message("已用")
    String used();
    @Message("已达 {step}%")
    String usedStep(int step);
    @Message("排放量按小时均值 × 流量逐时累计，截至 {day}；缺少有效均值或流量的小时不计入。")
    String asOf(LocalDate day);
    @Message("登记许可证")
    String addPermit();
    @Message("修改许可证")
    String changePermit();
    @Message("只填许可证上列出的因子。")
    String amountsHint();
    @Message("保存")
    String save();
    @Message("停运报备")
    String stops();
    @Message("{count} 件报备等待受理。")
    String stopsState(int count);
    @Message("受理后标注该时段；数据与判定照常保留，不隐藏。")
    String stopsHint();
    @Message("没有报备")
    String stopsNone();
    @Message("企业报备停运、维护或校准后，会出现在这里。")
    String stopsNoneHint();
    @Message("报备")
    String announce();
    @Message("排口")
    String outlet();
    @Message("类型")
    String kind();
    @Message("{#switch kind}{#case STOP}停产停运{#case MAINTENANCE}维护{#case CALIBRATION}校准{/switch}")
    String stopKind(Stop.Kind kind);
    @Message("{#switch status}{#case ANNOUNCED}待受理{#case ACCEPTED}已受理{#case REFUSED}已退回{#case WITHDRAWN}已撤回{/switch}")
    String stopStatus(Stop.Status status);
    @Message("开始")
    String from();
    @Message("结束")
    String to();
    @Message("原因")
    String reason();
    @Message("事后报备")
    String late();
    @Message("报备人")
    String announcedBy();
    @Message("状态")
    String status();
    @Message("受理")
    String accept();
    @Message("退回")
    String refuse();
    @Message("撤回")
    String withdraw();
    @Message("说明（退回必填）")
    String answer();
    @Message("企业")
    String enterprise();
    @Message("等待受理")
    String waiting();
    @Message("已处理")
    String decided();
    @Message("数采仪维护与比对")
    String notes();
    @Message("还没有维护或比对记录")
    String notesNone();
    @Message("数采仪维护、校准或比对之后，由环保专员登记在这里。")
    String notesNoneHint();
    @Message("许可证由环保专员录入；录入后，许可量与已排放量列在这里。")
    String permitsNoneRead();
    @Message("{#switch kind}{#case MAINTENANCE}维护{#case CALIBRATION}校准{#case COMPARISON}比对{/switch}")
    String noteKind(LoggerNote.Kind kind);
    @Message("时间")
    String doneAt();
    @Message("实施人或单位")
    String doneBy();
    @Message("说明")
    String note();
    @Message("在线值")
    String loggerValue();
    @Message("比对样值")
    String sampleValue();
    @Message("相对误差")
    String error();
    @Message("比对须填因子、在线值与比对样值。")
    String comparisonHint();
    @Message("登记")
    String addNote();
    @Message("月报")
    String reports();
    @Message("还没有可出月报的月份")
    String reportsNone();
    @Message("月份")
    String month();

    @Message("待审核的停运报备")
    String waitsStops();

    @Message("90 天内到期的排污许可")
    String waitsPermits();

    @Message("即将到期的排污许可")
    String waitsOwnPermit();
}
