package cn.yuanqi.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the policies say when something does not hold; English stands in {@code messages/policy_en.properties}. */
@MessageBundle(value = "policy", locale = "zh-CN")
public interface PolicyWords {
    @Message("{#switch status}{#case DRAFT}草稿{#case SUBMITTED}已提交{#case RETURNED}已退回{#case PARK_CHECKED}园区已审核{#case FORWARDED}已上报{#case GRANTED}已获批{#case REFUSED}未获批{#case PAID_OUT}已拨付{#case WITHDRAWN}已撤回{/switch}")
    String status(ApplicationStatus status);
    @Message("{#switch status}{#case DRAFT}草稿{#case PUBLISHED}已发布{#case WITHDRAWN}已停止{/switch}")
    String policyStatus(PolicyStatus status);
    @Message("这项申报{status}，不能这样做。")
    String notInThisState(String status);
    @Message("这项政策{status}，不能这样做。")
    String policyNotInThisState(String status);
    @Message("另有人刚刚改动了它；请刷新页面。")
    String movedMeanwhile();
    @Message("申报已于 {day} 截止，请先修改日期。")
    String overAlready(String day);
    @Message("申报时间为 {from} 至 {until}。")
    String notItsDays(String from, String until);
    @Message("贵企业已有一项进行中的申报。")
    String oneAlready();
    @Message("申报不能改到另一项政策")
    String policyStays();
    @Message("还缺少材料：{what}")
    String documentsMissing(String what);
    @Message("这项指标不能这样比较")
    String operatorWrong();
    @Message("请填写可选的值，例如 科技、在孵、超标")
    String choicesWrong();
    @Message("请填写数值；成立时间为整月数")
    String valueWrong();
    @Message("报表指标请填写年度，例如 2025；其他指标不填")
    String yearWrong();
    @Message("请填写网址，以 http:// 或 https:// 开头")
    String badLink();
    @Message("请填写大于 0 的金额（元），至多两位小数")
    String badMoney();
    @Message("截止日不应早于开始日")
    String endBeforeBegin();
    @Message("最多 {most} 条")
    String tooMany(int most);
    @Message("每项材料要有名称，最多 30 项，编号不重复")
    String badChecklist();
    @Message("请填写大于 0 的金额（元），至多两位小数，不超过上限 {most}")
    String grantUpTo(String most);
    @Message("请填写大于 0 的金额（元），至多两位小数，不超过未拨付的 {most}")
    String payUpTo(String most);
    @Message("请填写拨付日期，不晚于今天")
    String badPaidOn();

    @Message("待核对的政策申报")
    String waitsCheck();

    @Message("被退回的政策申报")
    String waitsCompletion();
}
