package cn.yuanqi.leasing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of leases. */
@MessageBundle(value = "lease", locale = "zh-CN")
public interface LeaseWords {
    @Message("变更已批准，账期已重算")
    String amendmentApproved();

    @Message("编号")
    String number();

    @Message("企业")
    String enterprise();

    @Message("房源")
    String units();

    @Message("面积")
    String area();

    @Message("租期")
    String term();

    @Message("状态")
    String state();

    @Message("{from} 至 {to}")
    String fromTo(String from, String to);

    @Message("草稿")
    String state_DRAFT();

    @Message("审批中")
    String state_IN_REVIEW();

    @Message("已驳回")
    String state_REJECTED();

    @Message("已批准")
    String state_APPROVED();

    @Message("待起租")
    String state_UPCOMING();

    @Message("租用中")
    String state_ACTIVE();

    @Message("即将到期")
    String state_EXPIRING();

    @Message("到期未腾退")
    String state_HOLDOVER();

    @Message("提前终止")
    String state_TERMINATED();

    @Message("已结束")
    String state_ENDED();

    @Message("租金")
    String kind_RENT();

    @Message("物业费")
    String kind_PROPERTY_FEE();

    @Message("服务费")
    String kind_SERVICE();

    @Message("违约金")
    String kind_PENALTY();

    @Message("优惠收回")
    String kind_CLAW_BACK();

    @Message("押金抵扣")
    String kind_DEPOSIT();

    @Message("超期")
    String origin_HOLDOVER();

    @Message("结算")
    String origin_SETTLEMENT();

    @Message("约定")
    String origin_PLAN();

    @Message("元/㎡/日")
    String basis_SQM_DAY();

    @Message("元/㎡/月")
    String basis_SQM_MONTH();

    @Message("元/月")
    String basis_FIXED_MONTH();

    @Message("按当月天数折算")
    String proration_CALENDAR_DAYS();

    @Message("整月按月，零天按 12/365")
    String proration_MONTH_12_365();

    @Message("约定")
    String deposit_AGREED();

    @Message("收到")
    String deposit_RECEIVED();

    @Message("补足")
    String deposit_TOPPED_UP();

    @Message("抵扣")
    String deposit_APPLIED();

    @Message("退还")
    String deposit_REFUNDED();

    @Message("约定")
    String facts();

    @Message("不足月")
    String proration();

    @Message("付款")
    String payment();

    @Message("每 {months} 个月一付，期初后第 {day} 天到期")
    String everyMonths(int months, int day);

    @Message("每 {months} 个月一付，期初前 {day} 天到期")
    String everyMonthsBefore(int months, int day);

    @Message("税率 %")
    String taxRate();

    @Message("滞纳金")
    String lateFee();

    @Message("宽限 {days} 天，其后每天 {percent}%")
    String lateFeeText(String percent, int days);

    @Message("超期不搬")
    String holdover();

    @Message("按末期单价的 {percent}% 逐月计")
    String holdoverText(String percent);

    @Message("续自")
    String predecessor();

    @Message("已续约")
    String successor();

    @Message("查看")
    String openIt();

    @Message("提前终止于")
    String terminatedOn();

    @Message("腾退于")
    String vacatedOn();

    @Message("应付明细")
    String schedule();

    @Message("点开任一期，看它是怎样算出来的。")
    String scheduleHint();

    @Message("期")
    String period();

    @Message("应付日")
    String dueOn();

    @Message("金额")
    String amount();

    @Message("其中税额")
    String tax();

    @Message("已开账单")
    String invoiced();

    @Message("未开")
    String notInvoiced();

    @Message("合计")
    String total();

    @Message("租金合计")
    String totalRent();

    @Message("全部合计")
    String totalAll();

    @Message("押金")
    String deposit();

    @Message("约定押金")
    String depositAgreed();

    @Message("现存 {amount}")
    String depositHeld(String amount);

    @Message("没有约定押金。")
    String noDeposit();

    @Message("版本与审批")
    String versions();

    @Message("第 {number} 版")
    String versionNumber(int number);

    @Message("{day} 起")
    String effective(String day);

    @Message("租期：免租与调价")
    String strip();

    @Message("计租")
    String paid();

    @Message("免租")
    String free();

    @Message("调价")
    String step();

    @Message("今天")
    String todayMark();

    @Message("修改")
    String edit();

    @Message("变更")
    String amend();

    @Message("续约")
    String renew();

    @Message("提交审批")
    String submit();

    @Message("撤回")
    String withdraw();

    @Message("批准")
    String approve();

    @Message("驳回")
    String reject();

    @Message("驳回原因")
    String reason();

    @Message("请您审批")
    String review();

    @Message("批准后立即占用房源，并生成下方的应付明细；不能撤回，只能变更或提前终止。")
    String reviewHint();

    @Message("这份租约由您起草或提交，须由另一位负责人审批。")
    String reviewOwn();

    @Message("已提交审批")
    String wasSubmitted();

    @Message("已撤回，可以修改")
    String wasWithdrawn();

    @Message("已批准，房源已占用")
    String wasApproved();

    @Message("已驳回")
    String wasRejected();

    @Message("请写明驳回原因。")
    String reasonNeeded();

    @Message("已保存：{number}")
    String saved(String number);

    @Message("有一份变更（第 {number} 版）尚未办完")
    String pendingAmendment(int number);
}
