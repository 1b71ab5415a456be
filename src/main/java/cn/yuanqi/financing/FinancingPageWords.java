package cn.yuanqi.financing;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of applications' pages; English stands in {@code messages/fin_en.properties}. */
@MessageBundle(value = "fin", locale = "zh-CN")
public interface FinancingPageWords {
    @Message("融资")
    String title();
    @Message("返回")
    String cancel();
    @Message("修改")
    String edit();
    @Message("移除")
    String remove();
    @Message("理由")
    String reason();
    @Message("说明")
    String note();
    @Message("金额（元）")
    String amount();
    @Message("期限（月）")
    String months();
    @Message("{months} 个月")
    String monthsOf(int months);
    @Message("企业")
    String enterprise();
    @Message("金融机构")
    String lender();
    @Message("年利率（%）")
    String rate();
    @Message("等待 {name} 处理。")
    String waitsForName(String name);
    @Message("请填写数字")
    String badNumber();
    @Message("请填写日期，如 2026-11-23")
    String badDay();
    @Message("{points} / {most} 分")
    String points(int points, int most);
    @Message("申请“{product}”")
    String applyFor(String product);
    @Message("先存为草稿，补齐材料后由企业负责人提交给 {lender}。")
    String applyHint(String lender);
    @Message("保存草稿")
    String saveDraft();
    @Message("草稿已保存。")
    String draftSaved();
    @Message("草稿正在保存，稍后即可在列表中看到。")
    String draftUnderWay();
    @Message("这张表单已保存过一份草稿，见“融资”页；确要另建一份，请再点一次保存。")
    String draftMadeBefore();
    @Message("{min} 至 {max}")
    String between(String min, String max);
    @Message("申请金额（元）")
    String amountAsked();
    @Message("用途")
    String purpose();
    @Message("付款人")
    String debtor();
    @Message("发票或合同号")
    String receivableNumber();
    @Message("应收金额（元）")
    String receivableAmount();
    @Message("应收到期日")
    String receivableDue();
    @Message("仓库")
    String warehouse();
    @Message("批次号")
    String lot();
    @Message("货物")
    String goods();
    @Message("数量")
    String quantity();
    @Message("单位")
    String unit();
    @Message("存货价值（元）")
    String stockValue();
    @Message("应收账款")
    String receivable();
    @Message("质押存货")
    String pledge();
    @Message("覆盖倍数")
    String coverage();
    @Message("扣除 {haircut}% 后 {sum}")
    String lendable(String haircut, String sum);
    @Message("认定 {sum}")
    String acceptedAt(String sum);
    @Message("认定价值（元）")
    String acceptedValue();
    @Message("提交")
    String submit();
    @Message("已提交，等待 {lender} 受理。")
    String submitted(String lender);
    @Message("接受批准")
    String accept();
    @Message("已接受，等待 {lender} 放款。")
    String accepted(String lender);
    @Message("{lender} 要求补充：")
    String asksBack(String lender);
    @Message("还缺材料：")
    String stillMissing();
    @Message("答复")
    String answer();
    @Message("已答复 {lender}。")
    String answered(String lender);
    @Message("撤回申请")
    String withdraw();
    @Message("申请已撤回。")
    String withdrawn();
    @Message("材料已添加。")
    String documentAdded();
    @Message("材料已移除。")
    String documentRemoved();
    @Message("材料类型")
    String documentType();
    @Message("文件")
    String file();
    @Message("上传")
    String attach();
    @Message("材料")
    String papers();
    @Message("办理过程")
    String steps();
    @Message("批准内容")
    String offer();
    @Message("请在 {day} 前接受")
    String offerUntil(LocalDate day);
    @Message("LPR {lpr}%（{day} 发布）加 {spread} 个基点")
    String rateOf(String lpr, LocalDate day, int spread);
    @Message("审查")
    String review();
    @Message("有授权时，评分卡按园区信息计分，每次查看都会告知企业。审查过的人不能审批。")
    String reviewHint();
    @Message("审查意见已保存。")
    String reviewed();
    @Message("保存审查意见")
    String saveReview();
    @Message("审查意见")
    String reviews();
    @Message("建议")
    String recommendation();
    @Message("暂无")
    String noRecommendation();
    @Message("建议批准")
    String recommendApprove();
    @Message("建议不批准")
    String recommendDecline();
    @Message("建议金额（元）")
    String recommendedAmount();
    @Message("要求补充")
    String ask();
    @Message("已请 {enterprise} 补充。")
    String asked(String enterprise);
    @Message("审批")
    String decide();
    @Message("金额档决定需要几位审批人。")
    String decideHint();
    @Message("已有 {given} / {needed} 份批准。")
    String approvalsSoFar(int given, Integer needed);
    @Message("申请的金额需要 {needed} 份。")
    String approvalsFor(int needed);
    @Message("与申请不同时的理由")
    String reasonIfOther();
    @Message("放款前提条件（每行一项）")
    String conditionsEach();
    @Message("放款前提条件")
    String conditions();
    @Message("批准")
    String approve();
    @Message("已批准 {amount} 元，等待企业接受。")
    String approved(String amount);
    @Message("已记下您的批准（{given} / {needed}）。")
    String approvedInPart(int given, Integer needed);
    @Message("审批意见")
    String approvals();
    @Message("不批准")
    String decline();
    @Message("已决定不批准。")
    String declined();
    @Message("已落实")
    String meet();
    @Message("前提条件已落实。")
    String met();
    @Message("未落实")
    String notMetYet();
    @Message("登记放款")
    String disburse();
    @Message("放款已登记。")
    String disbursed();
    @Message("放款日")
    String disbursedOn();
    @Message("银行流水号")
    String reference();
    @Message("登记还款")
    String repay();
    @Message("先还到期的（先息后本），再还下一期；其余提前归还本金，之后各期重新计算。")
    String repayHint();
    @Message("入账")
    String book();
    @Message("已入账 {amount} 元。")
    String repaid(String amount);
    @Message("还款日")
    String paidOn();
    @Message("贷款")
    String loan();
    @Message("未还本金")
    String outstanding();
    @Message("逾期分级")
    String bucket();
    @Message("今日结清需")
    String payoff();
    @Message("下次到期")
    String nextDue();
    @Message("结清日")
    String closedOn();
    @Message("还款计划")
    String schedule();
    @Message("还款计划（假定今天放款）")
    String scheduleIfToday();
    @Message("期")
    String place();
    @Message("到期日")
    String dueOn();
    @Message("本金")
    String principal();
    @Message("利息")
    String interest();
    @Message("合计")
    String total();
    @Message("剩余本金")
    String left();
    @Message("已还")
    String paid();
    @Message("还款记录")
    String repayments();
    @Message("利息 {interest} · 本金 {principal} · 提前 {early}")
    String split(String interest, String principal, String early);
    @Message("信息授权")
    String consents();
    @Message("信用档案")
    String passport();
    @Message("企业已授权。每次打开都会记录并告知企业。")
    String passportHint();
    @Message("打开信用档案")
    String openPassport();
    @Message("{lender} 可以查看您授权的园区信息。")
    String youConsented(String lender);
    @Message("您没有授权 {lender} 查看园区信息。")
    String youMayConsent(String lender);
    @Message("园区没有这项信息")
    String unknown();
    @Message("未授权")
    String notConsented();
    @Message("经办")
    String handler();
    @Message("{#if open > 0}{open} 笔申请或贷款正在进行。{#else}没有进行中的申请或贷款。{/if}")
    String tabState(long open);
    @Message("申请融资")
    String tabApply();
    @Message("欠款与承诺")
    String tabOwed();
    @Message("已批未放（元）")
    String tabCommitted();
    @Message("申请")
    String tabApplications();
    @Message("产品")
    String tabProduct();
    @Message("状态")
    String tabStatus();
    @Message("在等谁")
    String tabWaits();
    @Message("自")
    String tabSince();
    @Message("还没有融资申请")
    String tabNone();
    @Message("可向入驻园区的金融机构申请；由您决定让对方看到什么。")
    String tabNoneOwn();
    @Message("这家企业还没有提交过融资申请。")
    String tabNoneStaff();
    @Message("罚息")
    String penalty();
    @Message("逾期部分按年利率 {rate} % 计（合同利率上浮 {percent} %），按实际天数 / 360")
    String penaltyHow(String rate, String percent);
    @Message("罚息 {penalty} · 利息 {interest} · 本金 {principal} · 提前 {early}")
    String splitLate(String penalty, String interest, String principal, String early);
}
