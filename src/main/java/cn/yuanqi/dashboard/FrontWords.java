package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.time.Instant;

import cn.yuanqi.environment.alerting.AlertAges;
import cn.yuanqi.environment.inspection.VisitsDue;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of everybody's own front door. */
@MessageBundle(value = "front", locale = "zh-CN")
public interface FrontWords {
    @Message("近 12 个月入园 {came.grouped} 家；科技 {tech.grouped}、电商 {ecommerce.grouped}，可重叠")
    String enterprisesNote(long came, long tech, long ecommerce);
    @Message("户均 {amount.shortYuan}，仅计已上报的企业")
    String averageRevenue(BigDecimal amount);
    @Message("较上年 {percent.signed}%，户均 {average.shortYuan}")
    String sinceLastYear(BigDecimal percent, BigDecimal average);
    @Message("还没有可出租的单元")
    String nothingLettable();
    @Message("{let.sqm} / {lettable.sqm}")
    String letOf(BigDecimal let, BigDecimal lettable);
    @Message("{let.sqm} / {lettable.sqm}，较上月末 {points.signed} 个百分点")
    String letOfSince(BigDecimal let, BigDecimal lettable, BigDecimal points);
    @Message("{debtors.grouped} 家企业有逾期")
    String arrearsOf(long debtors);
    @Message("{debtors.grouped} 家企业有逾期，其中超过 90 天的 {old.shortYuan}")
    String arrearsOld(long debtors, BigDecimal old);
    @Message("没有逾期的账单")
    String noArrears();
    @Message("即将到期的租约")
    String ending();
    @Message("90 天内到期；30 天内的有 {soon.grouped} 份")
    String endingSoon(long soon);
    @Message("近期没有到期的租约")
    String endingNone();
    @Message("到期前 90 天起，租约会列在这里。")
    String endingNoneText();
    @Message("全部即将到期的租约")
    String allEnding();
    @Message("承租企业")
    String tenant();
    @Message("租约")
    String lease();
    @Message("到期日")
    String endsOn();
    @Message("在办服务")
    String cases();
    @Message("近四周新开 {opened.grouped} 件，办结 {done.grouped} 件")
    String casesFlow(long opened, long done);
    @Message("{late.grouped} 件超时；近四周新开 {opened.grouped}，办结 {done.grouped}")
    String casesLate(long late, long opened, long done);
    @Message("园区正在办理，或等您补充")
    String casesYours();
    @Message("没有在办的服务")
    String casesNone();
    @Message("待审入驻")
    String entries();
    @Message("没有等待审核的申请")
    String entriesNone();
    @Message("最早的从 {since.day} 起等待")
    String entriesSince(Instant since);
    @Message("近 7 天新增 {fresh.grouped} 条，前 7 天 {before.grouped} 条")
    String alertsFlow(long fresh, long before);
    @Message("{count.grouped} 条还没有人确认")
    String alertsUnseen(long count);
    @Message("欠费账龄")
    String ageing();
    @Message("全部账单")
    String allBills();
    @Message("没有待收的账单")
    String noDebt();
    @Message("账单开出后，按逾期时间分段列在这里。")
    String noDebtText();
    @Message("{name}：{outlets.grouped} 个排口，{open.grouped} 条未关闭的报警。")
    String watchState(String name, long outlets, long open);
    @Message("报警按已开启时长")
    String alertsByAge();
    @Message("最早")
    String oldestSince();
    @Message("已开启")
    String openFor();
    @Message("{#switch age}{#case HOUR}1 小时以内{#case DAY}1–24 小时{#case WEEK}1–7 天{#case OLDER}7 天以上{/switch}")
    String ageOf(AlertAges.Age age);
    @Message("超限")
    String overLimit();
    @Message("合计")
    String together();
    @Message("离线数采仪")
    String offlineLoggers();
    @Message("在线 {online.grouped} / {outlets.grouped}（{percent}%）")
    String onlineShare(long online, long outlets, double percent);
    @Message("待现场检查")
    String visitsDue();
    @Message("{count.grouped} 家超标后还没有人到场")
    String visitsOver(long count);
    @Message("没有等着去现场的企业")
    String visitsNone();
    @Message("整改逾期、待复查，或检查没有结束")
    String visitsOthers();
    @Message("企业超标、整改逾期或已答复时，会列在这里。")
    String visitsNoneText();
    @Message("为什么去")
    String visitWhy();
    @Message("自")
    String visitSince();
    @Message("{#switch why}{#case OVER}超标，尚未到场{#case LATE}整改 {number} 逾期{#case ANSWERED}整改 {number} 已答复，待复查{#case BEGUN}检查 {number} 未结束{/switch}")
    String whyOf(VisitsDue.Why why, int number);
    @Message("企业")
    String enterpriseColumn();
    @Message("全部检查")
    String allVisits();
    @Message("全部整改")
    String allOrders();
    @Message("逾期整改")
    String ordersLate();
    @Message("{count.grouped} 份已答复，等您复查")
    String ordersAnswered(long count);
    @Message("没有等待复查的答复")
    String ordersNone();
    @Message("待办申请")
    String queue();
    @Message("共申请 {asked.shortYuan}")
    String queueAsks(BigDecimal asked);
    @Message("没有等您处理的申请")
    String queueNone();
    @Message("企业提交申请后会出现在这里；您也可以发布新的产品。")
    String queueNoneText();
    @Message("全部申请")
    String allApplications();
    @Message("申请金额")
    String askedFor();
    @Message("状态")
    String standsAt();
    @Message("已批准，等企业接受或放款")
    String committedNote();
    @Message("{count.grouped} 家企业有逾期")
    String loansLate(long count);
    @Message("从这里开始")
    String begin();
    @Message("园区刚刚开通。先做好这几件，其余内容会随之而来：")
    String beginText();
    @Message("录入楼栋与单元")
    String beginSpace();
    @Message("导入企业名录")
    String beginRegister();
    @Message("填写出租方信息，合同与账单要用")
    String beginLessor();
    @Message("选定企业可以申请的服务")
    String beginServices();
    @Message("邀请同事")
    String beginPeople();
}
