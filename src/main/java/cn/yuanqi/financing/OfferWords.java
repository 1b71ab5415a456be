package cn.yuanqi.financing;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of lenders, products and their rates; English stands in {@code messages/offer_en.properties}. */
@MessageBundle(value = "offer", locale = "zh-CN")
public interface OfferWords {
    @Message("融资")
    String title();
    @Message("按企业名称、信用代码或产品名称查找申请")
    String findHint();
    @Message("保存")
    String save();
    @Message("修改")
    String edit();
    @Message("理由")
    String reason();
    @Message("说明")
    String note();
    @Message("金额（元）")
    String amount();
    @Message("期限（月）")
    String months();
    @Message("状态")
    String state();
    @Message("自")
    String since();
    @Message("园区")
    String park();
    @Message("企业")
    String enterprise();
    @Message("金融机构")
    String lender();
    @Message("产品")
    String product();
    @Message("类型")
    String kind();
    @Message("年利率（%）")
    String rate();
    @Message("还款方式")
    String method();
    @Message("利率方式")
    String repricing();
    @Message("等待谁")
    String waitsFor();
    @Message("申请队列")
    String queue();
    @Message("{total} 项在办，其中 {due} 项等待贵机构处理。")
    String queueState(long due, Long total);
    @Message("没有在办的申请")
    String queueEmpty();
    @Message("企业提交后，申请会出现在这里。")
    String queueEmptyHint();
    @Message("在办")
    String underWay();
    @Message("已结束")
    String isOver();
    @Message("{total} 项已结清、未批准、撤回或过期，最近的在前。")
    String overState(Long total);
    @Message("还没有结束的申请")
    String overEmpty();
    @Message("结清、未批准、撤回或过期的申请会出现在这里。")
    String overEmptyHint();
    @Message("共有 {total} 项申请。")
    String ownState(Long total);
    @Message("园区企业共有 {total} 项已提交的申请。")
    String staffState(Long total);
    @Message("申请")
    String applications();
    @Message("还没有申请")
    String noApplications();
    @Message("从下面的产品中选一个，点开后申请。")
    String noApplicationsHint();
    @Message("企业提交融资申请后，这里可以看到它们办到哪一步。")
    String noApplicationsPark();
    @Message("可申请的产品")
    String products();
    @Message("本机构的产品")
    String ownProducts();
    @Message("还没有产品")
    String noProducts();
    @Message("园区批准的金融机构开办产品后会出现在这里。")
    String noProductsHint();
    @Message("新建一个产品，园区企业就能申请。")
    String noOwnProductsHint();
    @Message("新建产品")
    String newProduct();
    @Message("产品名称")
    String productName();
    @Message("已提交的申请沿用提交时的条款。")
    String productHint();
    @Message("已保存产品“{name}”。")
    String productSaved(String name);
    @Message("产品“{name}”不再受理新申请。")
    String productWithdrawn(String name);
    @Message("已停办")
    String withdrawnProduct();
    @Message("停办产品")
    String withdrawProduct();
    @Message("不再受理新申请，在办的继续办理。")
    String withdrawProductHint();
    @Message("金额")
    String amountRange();
    @Message("最低金额（元）")
    String minAmount();
    @Message("最高金额（元）")
    String maxAmount();
    @Message("最短期限（月）")
    String minMonths();
    @Message("最长期限（月）")
    String maxMonths();
    @Message("加点（基点）")
    String spread();
    @Message("100 个基点 = 1%；五年以内用一年期 LPR，更长用五年期以上。")
    String spreadHint();
    @Message("批准有效天数")
    String offerDays();
    @Message("折扣率（%）")
    String haircut();
    @Message("从应收账款或存货价值中扣除的比例。")
    String haircutHint();
    @Message("最低覆盖倍数")
    String minCoverage();
    @Message("第 {n} 档：金额不超过（元）")
    String bandUpTo(int n);
    @Message("第 {n} 档：审批人数")
    String bandCount(int n);
    @Message("第 {n} 档：指定审批人")
    String bandWho(int n);
    @Message("每一档金额需要几人批准。指定审批人填邮箱，用逗号分隔；留空表示本机构任何审批人。")
    String bandWhoHint();
    @Message("所需材料")
    String documents();
    @Message("不需要材料")
    String noDocuments();
    @Message("{fact}")
    String scoreOf(String fact);
    @Message("从某值起得几分，如 0=20, 1=10, 31=0；留空不计分。")
    String stepsHint();
    @Message("请写成“值=分”，用逗号分隔，如 0=20, 1=10")
    String badSteps();
    @Message("审批档")
    String bands();
    @Message("不超过 {amount}")
    String upTo(String amount);
    @Message("{count} 人批准")
    String approvalsOf(int count);
    @Message("评分卡")
    String scorecard();
    @Message("没有评分项。")
    String noScorecard();
    @Message("≥ {from}：{points} 分")
    String step(String from, int points);
    @Message("申请")
    String apply();
    @Message("不批准")
    String decline();
    @Message("未还本金")
    String outstanding();
    @Message("已批未放")
    String committed();
    @Message("逾期")
    String overdue();
    @Message("逾期分级")
    String bucket();
    @Message("敞口")
    String exposure();
    @Message("信息授权")
    String consents();
    @Message("来源")
    String source();
    @Message("园区金融机构")
    String lenders();
    @Message("由运营提出、另一位领导批准后，金融机构才能在本园区开办产品。")
    String lendersState();
    @Message("机构名称")
    String lenderName();
    @Message("提出机构入园")
    String propose();
    @Message("提出于")
    String proposedOn();
    @Message("等待园区领导批准。")
    String waitsForLeader();
    @Message("批准入园")
    String approvePresence();
    @Message("结束合作")
    String endPresence();
    @Message("不再受理新业务，已有贷款继续。")
    String endPresenceHint();
    @Message("邀请人员")
    String invite();
    @Message("邮箱")
    String email();
    @Message("角色")
    String role();
    @Message("信贷审查")
    String roleReviewer();
    @Message("信贷审批")
    String roleApprover();
    @Message("还没有金融机构")
    String noLenders();
    @Message("提出一家机构，经领导批准后它就能开办产品。")
    String noLendersHint();
    @Message("已提出“{name}”，等待领导批准。")
    String lenderProposed(String name);
    @Message("已批准“{name}”入园。")
    String lenderApproved(String name);
    @Message("未批准“{name}”。")
    String lenderDeclined(String name);
    @Message("已结束与“{name}”的合作。")
    String lenderEnded(String name);
    @Message("邀请信正寄往 {email}。")
    String lenderInvited(String email);
    @Message("LPR 利率表")
    String lpr();
    @Message("贷款市场报价利率（LPR）")
    String lprTitle();
    @Message("最近一次发布：{day}，{source}。")
    String lprState(LocalDate day, String source);
    @Message("还没有数据。")
    String lprNone();
    @Message("录入")
    String lprEnter();
    @Message("期限")
    String lprTerm();
    @Message("一年期")
    String lprY1();
    @Message("五年期以上")
    String lprY5();
    @Message("已录入。")
    String lprEntered();
    @Message("发布日")
    String publishedOn();
    @Message("罚息上浮（%）")
    String penaltyPercent();
    @Message("逾期部分在合同利率上再加的百分比；不填为 50。")
    String penaltyHint();
}
