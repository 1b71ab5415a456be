package cn.yuanqi.environment.discharge;

import java.time.LocalDate;
import java.time.YearMonth;

import cn.yuanqi.environment.compliance.Revision;
import cn.yuanqi.environment.monitoring.Kind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the evidence, the monthly report, the roster and ratings; English stands in {@code messages/evidence_en.properties}. */
@MessageBundle(value = "evidence", locale = "zh-CN")
public interface EvidenceWords {
    @Message("每天每项因子的判定；点日期看判定依据。")
    String monthState();
    @Message("月报 {format}")
    String reportAs(String format);
    @Message("日期")
    String day();
    @Message("超标 {times} 倍")
    String timesOver(String times);
    @Message("超标倍数")
    String timesHead();
    @Message("判定、限值及其依据、小时均值与数据标记；点小时看原始报文。")
    String dayState();
    @Message("判定")
    String verdicts();
    @Message("日均值")
    String dayMean();
    @Message("限值")
    String limit();
    @Message("依据")
    String source();
    @Message("{#switch water}{#case 'COLD'}水温 ≤ 12 °C{#case 'WARM'}水温 > 12 °C{#else}没有水温数据，按较严的数值判定{/switch}")
    String water(String water);
    @Message("自 {day} 起")
    String limitSince(LocalDate day);
    @Message("已修订 {times} 次")
    String revised(int times);
    @Message("判定修订记录")
    String revisions();
    @Message("迟到的数据、当日仍为最新判定日时的限值变更、到期或执法人员的指令会改判；改判前的结论留存于此。")
    String revisionsHint();
    @Message("第几次")
    String revisionHead();
    @Message("改判时间")
    String revisedAt();
    @Message("改判前")
    String before();
    @Message("原因")
    String why();
    @Message("{#switch cause}{#case LATE_DATA}数据迟到或更正{#case OUTLET_CHANGED}排口限值或设置变更{#case BY_ORDER}执法人员指令{#case FELL_DUE}判定期限已到{/switch}")
    String cause(Revision.Cause cause);
    @Message("{hours} 小时计")
    String ofHours(int hours);
    @Message("这一天还没有判定")
    String noVerdict();
    @Message("日均值到达或次日中午后判定。")
    String noVerdictHint();
    @Message("小时均值")
    String hours();
    @Message("时刻")
    String hour();
    @Message("已报备时段")
    String marked();
    @Message("没有数据")
    String noHours();
    @Message("数采仪这段时间没有上报；看看报警里有没有离线，或返回选择别的日期。")
    String noHoursHint();
    @Message("这个排口本月还没有评判；数采仪上报满一天后，次日列在这里。")
    String noDaysHint();
    @Message("日均值原始报文")
    String dayFrame();
    @Message("收到 {at}")
    String received(String at);
    @Message("与标准不符：{list}")
    String deviations(String list);
    @Message("{count} 条报文；报文末四位为校验码，校验通过才入库。")
    String hourState(int count);
    @Message("报文")
    String frames();
    @Message("原始报文")
    String frame();
    @Message("查看")
    String look();
    @Message("{#switch kind}{#case HOUR}小时均值{#case MINUTE}分钟{#case DAY}日均值{#else}实时{/switch}")
    String readingKind(Kind kind);
    @Message("企业排污月报 · {month}")
    String reportTitle(YearMonth month);
    @Message("统一社会信用代码")
    String creditCode();
    @Message("生成时间")
    String madeAt();
    @Message("单位")
    String unit();
    @Message("判定天数")
    String judgedDays();
    @Message("达标天数")
    String withinDays();
    @Message("超标天数")
    String overDays();
    @Message("无法判定")
    String unjudgedDays();
    @Message("停产")
    String stillDays();
    @Message("月均值")
    String monthMean();
    @Message("最大日均值")
    String highest();
    @Message("超标日")
    String overDay();
    @Message("本月没有超标日。")
    String noOvers();
    @Message("由在线监测数据自动生成；无法判定的日子不算达标。")
    String reportFoot();
    @Message("值班表")
    String roster();
    @Message("报警无人确认时，升级规则通知某一角色；当天该角色有值班人就只通知值班人，没有则通知该角色全体。")
    String rosterState();
    @Message("未来四周")
    String nextDays();
    @Message("角色")
    String roleHead();
    @Message("安排值班")
    String assign();
    @Message("只能安排本园区持有该角色的人；不选人则取消这些天的安排。")
    String assignHint();
    @Message("值班人")
    String person();
    @Message("（不安排）")
    String nobody();
    @Message("角色应为 {known}")
    String badRole(String known);
    @Message("别人刚刚修改了这些天，请重试。")
    String rosterRaced();
    @Message("此人在本园区没有该角色")
    String notHolder();
    @Message("值班已安排。")
    String rosterSaved();
    @Message("CSV 或 XLSX，列：统一社会信用代码、年度、等级（绿、蓝、黄、红）、来源。")
    String ratingsImportHint();
    @Message("共 {rows} 行：新增 {added}，更新 {changed}，不变 {unchanged}，拒绝 {rejected}。")
    String imported(int rows, int added, int changed, int unchanged, int rejected);
    @Message("行")
    String row();
    @Message("列")
    String column();
    @Message("内容")
    String cell();
    @Message("问题")
    String problem();
    @Message("年度")
    String year();
    @Message("等级")
    String gradeHead();
    @Message("来源")
    String ratingSource();
    @Message("导入")
    String importTitle();
    @Message("文件")
    String file();
    @Message("找不到表头：至少要有“统一社会信用代码”“年度”“等级”“来源”")
    String noHeader();
    @Message("请选择文件")
    String noFile();
    @Message("本园区没有这家企业")
    String noEnterprise();
    @Message("应为年份，不晚于今年")
    String badYear();
    @Message("应为绿、蓝、黄、红")
    String badGrade();
    @Message("与第 {row} 行重复")
    String repeatedRow(int row);
    @Message("PDF 文件")
    String pdf();
    @Message("XLSX 文件")
    String xlsx();

    @Message("另有不同值")
    String contradicted();

    @Message("仅作标记，数据与判定不变")
    String markedHint();
}
