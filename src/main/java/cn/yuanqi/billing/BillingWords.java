package cn.yuanqi.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of billing; English stands in {@code messages/billing_en.properties}. */
@MessageBundle(value = "billing", locale = "zh-CN")
public interface BillingWords {
    @Message("账单 {number} 已有收款或已作废，不能作废；请先退款。")
    String notVoidable(String number);

    @Message("该账单不存在、已结清或已作废")
    String notOpen();

    @Message("账单 {number} 只剩 {open} 元未收")
    String moreThanOpen(String number, String open);

    @Message("超过这笔收款的金额 {amount} 元")
    String moreThanPaid(String amount);

    @Message("这笔收款已经退过，不能再退。")
    String refundedBefore();

    @Message("应为大于 0 的金额，至多两位小数")
    String badSum();

    @Message("请填写收款日期")
    String dayMissing();

    @Message("收款日期不能在今天之后")
    String dayInFuture();

    @Message("至多 {most} 个字")
    String tooLong(int most);

    @Message("每一项须写明账单和大于 0 的金额，同一账单只写一次")
    String badPart();

    @Message("请写明原因")
    String reasonMissing();

    @Message("请写明企业")
    String enterpriseMissing();

    @Message("请写明截止日期")
    String throughMissing();

    @Message("不认识的取值：{value}")
    String unknownValue(String value);

    @Message("滞纳金 {first} 至 {last}，逐日按未付本金计")
    String lateFeeNote(String first, String last);

    @Message("租约 {number} 没有押金余额。")
    String noDeposit(String number);

    @Message("该账单不属于租约，请写明用哪份租约的押金")
    String leaseMissing();

    @Message("应为 true 或 false")
    String yesOrNo();

    @Message("逾期账单")
    String waitsOverdue();

    @Message("待核对的付款凭证")
    String waitsProofs();

    @Message("待认领的银行流水")
    String waitsBankLines();

    @Message("待您审批的减免")
    String waitsReliefs();

    @Message("待缴账单")
    String waitsBills();
}
