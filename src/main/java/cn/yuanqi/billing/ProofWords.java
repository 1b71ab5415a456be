package cn.yuanqi.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of proofs of payment; English stands in {@code messages/proof_en.properties}. */
@MessageBundle(value = "proof", locale = "zh-CN")
public interface ProofWords {
    @Message("付款回单")
    String title();
    @Message("已经汇款？上传回单，园区核对到账后为这些账单登记收款。")
    String hint();
    @Message("上传回单")
    String send();
    @Message("支付的账单")
    String invoices();
    @Message("回单文件")
    String file();
    @Message("汇款金额（元）")
    String amount();
    @Message("汇款日")
    String paidOn();
    @Message("流水号或附言")
    String reference();
    @Message("状态")
    String state();
    @Message("待园区确认")
    String status_PENDING();
    @Message("已确认到账")
    String status_CONFIRMED();
    @Message("未通过")
    String status_REFUSED();
    @Message("确认到账")
    String confirm();
    @Message("不予确认")
    String refuse();
    @Message("原因（企业可见）")
    String reason();
    @Message("还没有回单。")
    String none();
    @Message("请至少选择一张未付账单")
    String noInvoice();
    @Message("这份回单已经处理过，请刷新页面查看。")
    String settledBefore();
    @Message("回单已提交，待园区确认。")
    String sent();
    @Message("已登记收款 {sum} 元。")
    String confirmed(String sum);
    @Message("已退回这份回单。")
    String refused();
    @Message("待确认的回单")
    String waiting();
    @Message("企业")
    String payer();
    @Message("提交时间")
    String sentAt();
}
