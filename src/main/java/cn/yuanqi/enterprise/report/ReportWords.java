package cn.yuanqi.enterprise.report;

import cn.yuanqi.enterprise.Category;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about reports and their figures, beside the pages' own words. */
@MessageBundle(value = "report", locale = "zh-CN")
public interface ReportWords {
    @Message("请填写；没有发生写 0")
    String missing();

    @Message("不是数字；只写数字，单位在旁边选")
    String noNumber();

    @Message("不能为负数")
    String negative();

    @Message("应为整数")
    String fraction();

    @Message("太细：金额到分，百分数到小数点后四位")
    String tooFine();

    @Message("数值过大")
    String tooLarge();

    @Message("太长，最多 2000 字")
    String tooLong();

    @Message("这一项不能用这个单位")
    String wrongUnit();

    @Message("研发人数不能多于从业人数 {staff}")
    String rdStaffOverStaff(String staff);

    @Message("单位写对了吗？上期为 {last}，相差一千倍以上。确实如此请确认")
    String unitSlip(String last);

    @Message("授权数多于本期申请数 {applied}，请核对")
    String grantedOverApplied(String applied);

    @Message("报表已提交，正等园区审核，现在不能修改")
    String waitsForThePark();

    @Message("没有新的内容可提交；请先修改")
    String nothingNew();

    @Message("不能采纳自己提交的报表，请由另一人审核")
    String ownSubmission();

    @Message("请至少对一项说明退回原因")
    String reasonMissing();

    @Message("报表中没有这一项")
    String unknownField();

    @Message("报表不在待审核状态")
    String notFiled();

    @Message("刚刚有人处理了这份报表，请刷新后再看")
    String decidedMeanwhile();

    @Message("截止日已经过去")
    String dueInThePast();

    @Message("{period} 的填报已经发起")
    String openAlready(String period);

    @Message("应为 2025 或 2025Q3 这样的期间")
    String badPeriod();

    @Message("应为 OPEN、SUBMITTED、RETURNED 或 ACCEPTED")
    String badStatus();

    @Message("请填写截止日")
    String missingDue();

    @Message("其中有本园区没有的企业")
    String unknownEnterprise();

    @Message("没有符合条件的企业")
    String nobodyAsked();

    @Message("应为小写字母开头的字母数字，且不重复")
    String badCode();

    @Message("百分数和文字不能汇总")
    String badAggregation();

    @Message("请填写，最多 {most} 字")
    String badTitle(int most);

    @Message("应为 csv 或 xlsx")
    String badFormat();

    @Message("应为 reports 或 totals")
    String badWhat();

    @Message("统一社会信用代码")
    String creditCode();

    @Message("企业")
    String enterprise();

    @Message("期间")
    String period();

    @Message("状态")
    String status();

    @Message("来源")
    String source();

    @Message("口径")
    String view();

    @Message("指标")
    String field();

    @Message("单位")
    String unit();

    @Message("合计")
    String sum();

    @Message("上报企业数")
    String reporting();

    @Message("全园区")
    String wholePark();

    @Message("{category}（与其他类别有重叠，不可相加）")
    String overlapping(String category);

    @Message("({#switch unit}{#case CNY}元{#case CNY_10K}万元{#case PERSONS}人{#case PIECES}件{#case PERCENT}%{#case NONE}文字{/switch})")
    String inUnit(Unit unit);

    @Message("{#switch unit}{#case CNY}元{#case CNY_10K}万元{#case PERSONS}人{#case PIECES}件{#case PERCENT}%{#case NONE}文字{/switch}")
    String unitOf(Unit unit);

    @Message("{#switch status}{#case OPEN}待填报{#case SUBMITTED}待审核{#case RETURNED}已退回{#case ACCEPTED}已采纳{/switch}")
    String statusOf(ReportStatus status);

    @Message("{#if source == 'import'}表格导入{#else}企业填报{/if}")
    String sourceOf(String source);

    @Message("{#switch category}{#case TECH}科技{#case ECOMMERCE}电商{#case HEALTH}健康{#case MANUFACTURING}制造{#case SERVICE}服务{/switch}")
    String categoryOf(Category category);

    @Message("太长，最多 {most} 字")
    String longerThan(int most);

    @Message("待审核的数据填报")
    String waitsSubmitted();

    @Message("待填报的报表")
    String waitsToFile();

    @Message("被退回待更正的报表")
    String waitsReturned();
}
