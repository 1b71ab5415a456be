package cn.yuanqi.enterprise.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of reports. */
@MessageBundle(value = "reportpage", locale = "zh-CN")
public interface ReportPageWords {
    @Message("经营数据填报")
    String title();

    @Message("经营数据")
    String tab();

    @Message("共 {count} 期报表；园区采纳后才计入统计")
    String tabState(int count);

    @Message("已发起 {count} 期填报")
    String campaignsState(int count);

    @Message("发起填报")
    String openPeriod();

    @Message("发起")
    String open();

    @Message("2025 或 2025Q3")
    String periodHint();

    @Message("截止日")
    String dueOn();

    @Message("填报企业")
    String whom();

    @Message("全部在孵和毕业企业")
    String allIncubated();

    @Message("应报")
    String asked();

    @Message("逾期")
    String late();

    @Message("汇总")
    String totals();

    @Message("还没有发起过填报")
    String noCampaign();

    @Message("填写期间和截止日，即可向企业发起。")
    String noCampaignHint();

    @Message("{period} 填报")
    String campaignTitle(String period);

    @Message("截止 {due}；应报 {asked} 家，已采纳 {accepted} 家，逾期 {late} 家")
    String campaignState(String due, long asked, long accepted, long late);

    @Message("全部")
    String all();

    @Message("在等谁")
    String waitsFor();

    @Message("园区审核")
    String thePark();

    @Message("企业填报")
    String theEnterprise();

    @Message("审核")
    String review();

    @Message("查看")
    String look();

    @Message("这里没有企业")
    String noneHere();

    @Message("换一个状态看看。")
    String noneHereHint();

    @Message("{count} 家已采纳，{missing} 家未报")
    String totalsState(long count, int missing);

    @Message("还没有已采纳的报表")
    String noTotals();

    @Message("先发起填报并审核企业提交的报表。")
    String noTotalsHint();

    @Message("导出汇总")
    String exportTotals();

    @Message("导出明细")
    String exportReports();

    @Message("导出 CSV")
    String exportCsv();

    @Message("查看")
    String show();

    @Message("只计已采纳的报表")
    String acceptedOnly();

    @Message("按类别")
    String byCategory();

    @Message("一家企业可属于多个类别，各列有重叠，不可相加")
    String overlapNote();

    @Message("未报企业")
    String missing();

    @Message("应报的都已采纳")
    String noneMissing();

    @Message("有草稿")
    String hasDraft();

    @Message("填报")
    String fillIn();

    @Message("更正")
    String correct();

    @Message("还没有报表")
    String noReports();

    @Message("园区发起填报后，报表会出现在这里。")
    String noReportsHint();

    @Message("历年数据")
    String trend();

    @Message("填报 {period}")
    String filingState(String period);

    @Message("{title} {period}")
    String reportState(String title, String period);

    @Message("返回报表")
    String toReport();

    @Message("园区退回了这份报表，请按各项说明更正。")
    String returnedNote();

    @Message("已采纳的数据在更正被采纳之前继续有效。")
    String correctionNote();

    @Message("{title}的单位")
    String unitOf(String title);

    @Message("上期")
    String lastPeriod();

    @Message("退回：{reason}")
    String returnedBecause(String reason);

    @Message("数值无误，确认")
    String confirm();

    @Message("保存草稿")
    String saveDraft();

    @Message("提交")
    String file();

    @Message("由企业负责人提交")
    String ownerFiles();

    @Message("已提交，等待园区审核")
    String filed();

    @Message("草稿已保存")
    String draftSaved();

    @Message("有 {count} 项需要处理，草稿未丢失")
    String notFiled(long count);

    @Message("已采纳：{name}")
    String acceptedNow(String name);

    @Message("已退回，{count} 项需更正")
    String returnedNow(int count);

    @Message("已发起 {period} 填报")
    String opened(String period);

    @Message("本期")
    String value();

    @Message("环比")
    String onLast();

    @Message("去年同期")
    String yearAgo();

    @Message("同比")
    String onYear();

    @Message("退回原因")
    String reason();

    @Message("说明")
    String remarks();

    @Message("有问题时填写")
    String reasonHint();

    @Message("{title}的退回原因")
    String reasonFor(String title);

    @Message("企业已确认数值无误")
    String confirmed();

    @Message("四个季度合计 {value}")
    String quarters(String value);

    @Message("给企业的话")
    String noteLabel();

    @Message("退回更正")
    String sendBack();

    @Message("采纳")
    String accept();

    @Message("园区：")
    String parkSaid();

    @Message("提交记录")
    String history();

    @Message("第 {number} 稿")
    String revision(int number);

    @Message("{#switch status}{#case DRAFT}草稿{#case SUBMITTED}待审核{#case RETURNED}已退回{#case ACCEPTED}已采纳{/switch}")
    String revisionState(ReportRevision.Status status);

    @Message("待填报")
    String stateOpen();

    @Message("待审核")
    String stateSubmitted();

    @Message("已退回")
    String stateReturned();

    @Message("已采纳")
    String stateAccepted();

    @Message("改截止日")
    String moveDue();

    @Message("截止日已改为 {due}，提醒随之调整")
    String dueMoved(String due);

    @Message("您打开页面之后，截止日已被他人改为 {due}。仍要改的话，请再提交一次。")
    String dueMovedMeanwhile(String due);
}
