package cn.yuanqi.financing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the financing room says when something does not hold; English stands in {@code messages/financing_en.properties}. */
@MessageBundle(value = "financing", locale = "zh-CN")
public interface FinancingWords {
    @Message("请填写 0 至 100 之间的百分数，最多 4 位小数")
    String badPenalty();

    @Message("早于最近一次还款；请填写 {from} 至 {to} 的日期")
    String beforeLast(String from, String to);

    @Message("经办的融资申请与贷款")
    String inHand();

    @Message("{#switch status}{#case DRAFT}草稿{#case SUBMITTED}已提交{#case INFO_REQUESTED}待补充{#case IN_REVIEW}审查中{#case APPROVED}已批准{#case DECLINED}未批准{#case ACCEPTED}已接受{#case DISBURSED}已放款{#case REPAYING}还款中{#case CLOSED}已结清{#case WITHDRAWN}已撤回{#case EXPIRED}已过期{/switch}")
    String status(ApplicationStatus status);
    @Message("{#switch type}{#case BUSINESS_LICENCE}营业执照{#case FINANCIAL_STATEMENT}财务报表{#case BANK_STATEMENT}银行流水{#case TAX_RETURN}纳税申报表{#case TRADE_CONTRACT}贸易合同{#case TRADE_INVOICE}贸易发票{#case WAREHOUSE_RECEIPT}仓单{#case GUARANTEE}担保文件{#case BOARD_RESOLUTION}股东会或董事会决议{#case OTHER}其他材料{/switch}")
    String document(DocumentType type);
    @Message("请选择")
    String chooseOne();
    @Message("请填写，最多 {most} 个字符")
    String textUpTo(int most);
    @Message("请填写大于 0 的金额（元），至多两位小数")
    String badMoney();
    @Message("最高金额应不低于最低金额，至多两位小数")
    String badMost();
    @Message("期限为 1 至 {most} 个月，最长不短于最短")
    String badMonths(int most);
    @Message("加点为 -500 至 2000 个基点的整数")
    String badSpread();
    @Message("请填写 0 至 100 之间的百分比，不含 100，至多四位小数")
    String badPercent();
    @Message("请填写不小于 0 的倍数，例如 1.2，至多四位小数")
    String badCoverage();
    @Message("请填写 1 至 {most} 天")
    String badDays(int most);
    @Message("审批档应按金额由小到大，最后一档不低于最高金额；每档 1 至 5 人，列出的审批人不少于所需人数")
    String badBands();
    @Message("评分项不重复，每项是数字指标且至少有一档分值")
    String badScorecard();
    @Message("请填写大于 0、不超过 25 的年利率（%），至多四位小数")
    String badRate();
    @Message("发布日应在 {from} 至今天之间")
    String badPublishedOn(String from);
    @Message("这一天的该期限 LPR 已经录入")
    String lprTwice();
    @Message("{day} 及以前没有 LPR 数据；请联系平台管理员录入。")
    String noLpr(String day);
    @Message("这家机构已在本园区，或正等待批准。")
    String lenderTwice();
    @Message("已有人作出决定；请刷新页面。")
    String decidedBefore();
    @Message("由自己提出的机构须由另一位园区领导决定。")
    String ownProposal();
    @Message("这家机构目前未获准在本园区开展业务。")
    String notApprovedHere();
    @Message("请选择角色：信贷审查、信贷审批")
    String badLenderRole();
    @Message("请填写邮箱地址，例如 wang@example.com")
    String badMail();
    @Message("该产品已停止受理。")
    String offeredNoMore();
    @Message("这笔应收账款或这批存货已用于另一项进行中的申请；一笔只能支持一项。")
    String backsAnother();
    @Message("请填写大于 0 的数量，至多三位小数")
    String badQuantity();
    @Message("该产品的金额为 {min} 至 {max} 元，至多两位小数")
    String amountBetween(String min, String max);
    @Message("该产品的期限为 {min} 至 {max} 个月")
    String monthsBetween(int min, int max);
    @Message("该产品需要填写一笔应收账款")
    String receivableNeeded();
    @Message("该产品需要填写一批质押存货")
    String pledgeNeeded();
    @Message("该产品不需要这一项")
    String notOfThisKind();
    @Message("该批准已于 {day} 到期，不能再接受；请重新申请。")
    String offerOver(String day);
    @Message("申请现在的状态是“{state}”，不能这样操作。")
    String notInThisState(String state);
    @Message("刚才有另一个人处理了它；请刷新页面再看。")
    String movedMeanwhile();
    @Message("还缺材料：{list}")
    String documentsMissing(String list);
    @Message("这项授权已经撤销。")
    String revokedBefore();
    @Message("请选择今天起 {years} 年以内的到期日")
    String badExpiry(int years);
    @Message("您已批准过这项申请；须由另一位审批人继续。")
    String approvedBefore();
    @Message("另一位审批人批准的是 {amount} 元、{months} 个月及其条件；请给出相同的意见，或要求补充后重新审批。")
    String approvedOtherwise(String amount, int months);
    @Message("批准的金额或期限与申请不同，请说明理由")
    String reasonForAnother();
    @Message("最多 {most} 项前提条件，每项最多 {length} 个字符")
    String badConditions(int most, int length);
    @Message("这一前提条件已经落实。")
    String metBefore();
    @Message("放款前提条件尚未落实：{text}")
    String notMet(String text);
    @Message("日期应在 {from} 至 {to} 之间")
    String dayBetween(String from, String to);
    @Message("这一银行流水号已经入账。")
    String referenceTwice();
    @Message("这笔贷款已经结清。")
    String loanClosed();
    @Message("超过结清所需的 {sum} 元")
    String moreThanOwed(String sum);
    @Message("草稿不能换产品；请撤回后另写一份")
    String productStays();
    @Message("审查过这项申请的人不能审批它；请由另一位审批人处理。")
    String ownReview();
    @Message("这一金额档须由指定的审批人批准。")
    String notInBand();
    @Message("您是申请企业的人员，不能处理这项申请。")
    String ownApplication();
    @Message("折扣后价值 {sum} 元，达不到 {coverage} 倍覆盖")
    String notCovered(String sum, String coverage);
    @Message("批准之后才有还款计划。")
    String noSchedule();
    @Message("企业没有授权您的机构查看园区信息。请企业负责人在“授权”中给出授权。")
    String noConsent();

    @Message("待您审批的金融机构")
    String waitsLenders();

    @Message("金融机构要求补充材料")
    String waitsInformation();

    @Message("待您确认的批复")
    String waitsAcceptance();

    @Message("30 天内的还款")
    String waitsInstalment();

    @Message("待受理的融资申请")
    String waitsReview();

    @Message("审查中的融资申请")
    String waitsDecision();

    @Message("逾期的还款")
    String waitsOverdueLoans();
}
