package cn.yuanqi.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of bills and payments; English stands in {@code messages/bill_en.properties}. */
@MessageBundle(value = "bill", locale = "zh-CN")
public interface BillWords {
    @Message("账单")
    String title();
    @Message("应收 {open}，其中逾期 {overdue}。")
    String sentence(String open, String overdue);
    @Message("出账")
    String runTitle();
    @Message("应付日截至")
    String through();
    @Message("把到期日不晚于这一天、还没有出账的租金和费用开成账单；重复点击不会重复出账。")
    String runHint();
    @Message("出账")
    String runNow();
    @Message("已开出 {count} 张账单（应付日截至 {through}）。")
    String issued(int count, String through);
    @Message("截至 {through} 没有需要出账的费用。")
    String nothingToIssue(String through);
    @Message("账单号")
    String number();
    @Message("企业")
    String payer();
    @Message("期间")
    String period();
    @Message("应付日")
    String dueOn();
    @Message("金额")
    String amount();
    @Message("已付")
    String paid();
    @Message("未付")
    String open();
    @Message("状态")
    String state();
    @Message("逾期 {days} 天")
    String overdueDays(long days);
    @Message("草稿")
    String status_DRAFT();
    @Message("待付")
    String status_ISSUED();
    @Message("部分已付")
    String status_PARTIALLY_PAID();
    @Message("已付清")
    String status_PAID();
    @Message("已作废")
    String status_VOID();
    @Message("全部")
    String any();
    @Message("只看逾期")
    String onlyOverdue();
    @Message("查找")
    String search();
    @Message("账单号")
    String searchHint();
    @Message("清除条件")
    String clear();
    @Message("还没有账单")
    String noneYet();
    @Message("租约批准后，在上面选择日期出账。")
    String noneYetHint();
    @Message("没有符合条件的账单")
    String noneFound();
    @Message("未到期")
    String age_CURRENT();
    @Message("逾期 1–30 天")
    String age_DAYS_1_30();
    @Message("逾期 31–60 天")
    String age_DAYS_31_60();
    @Message("逾期 61–90 天")
    String age_DAYS_61_90();
    @Message("逾期 90 天以上")
    String age_OVER_90();
    @Message("账龄")
    String ageing();
    @Message("账单 {number}")
    String invoiceTitle(String number);
    @Message("{status}，未付 {open}。")
    String invoiceState(String status, String open);
    @Message("明细")
    String lines();
    @Message("费用")
    String kind();
    @Message("说明")
    String note();
    @Message("税率")
    String taxRate();
    @Message("其中税额")
    String tax();
    @Message("合计")
    String total();
    @Message("租金")
    String kind_RENT();
    @Message("物业费")
    String kind_PROPERTY_FEE();
    @Message("水费")
    String kind_WATER();
    @Message("电费")
    String kind_POWER();
    @Message("服务费")
    String kind_SERVICE();
    @Message("押金")
    String kind_DEPOSIT();
    @Message("滞纳金")
    String kind_LATE_FEE();
    @Message("一次性费用")
    String kind_ONE_OFF();
    @Message("开出日")
    String issuedOn();
    @Message("已计滞纳金")
    String lateFee();
    @Message("收款")
    String paymentsTitle();
    @Message("还没有收款。")
    String noPayments();
    @Message("退回")
    String takenBack();
    @Message("登记收款")
    String bookPayment();
    @Message("收款日")
    String paidOn();
    @Message("方式")
    String method();
    @Message("流水号")
    String reference();
    @Message("登记")
    String book();
    @Message("银行转账")
    String method_BANK_TRANSFER();
    @Message("现金")
    String method_CASH();
    @Message("刷卡")
    String method_CARD();
    @Message("支付宝")
    String method_ALIPAY();
    @Message("微信")
    String method_WECHAT();
    @Message("其他")
    String method_OTHER();
    @Message("红字账单")
    String method_CREDIT_NOTE();
    @Message("已登记收款 {sum} 元。")
    String booked(String sum);
    @Message("作废")
    String voidTitle();
    @Message("作废后账单号保留，费用可以重新出账；已有收款的须先退款。")
    String voidHint();
    @Message("原因")
    String reason();
    @Message("作废这张账单")
    String voidNow();
    @Message("账单 {number} 已作废。")
    String voided(String number);
    @Message("作废原因：{reason}")
    String voidedBecause(String reason);
    @Message("未付 {open}，逾期 {overdue}。")
    String accountState(String open, String overdue);
    @Message("没有未付账单。")
    String accountClear();
    @Message("余额（多付）")
    String credit();
    @Message("未付账单")
    String openInvoices();
    @Message("没有未付账单")
    String noOpen();
    @Message("新账单开出后会出现在这里。")
    String noOpenHint();
    @Message("近一年对账单")
    String statement();
    @Message("期初")
    String opening();
    @Message("期末")
    String closing();
    @Message("日期")
    String on();
    @Message("事项")
    String entry();
    @Message("欠款余额")
    String balance();
    @Message("账单")
    String entry_INVOICE();
    @Message("作废")
    String entry_VOID();
    @Message("收款")
    String entry_PAYMENT();
    @Message("退款")
    String entry_REFUND();
    @Message("这段时间没有往来。")
    String noEntries();
    @Message("退款")
    String refund();
    @Message("全额退款")
    String refundAll();
    @Message("已退款。")
    String refunded();
    @Message("{day} 已退款")
    String refundedOn(String day);
    @Message("先付最早到期的账单，多付部分记为余额。")
    String oldestFirst();

    @Message("减免")
    String entry_RELIEF();

    @Message("押金抵付")
    String method_DEPOSIT();

    @Message("用余额 {sum} 付最早到期的账单")
    String useCredit(String sum);

    @Message("已用余额付 {sum} 元。")
    String creditUsed(String sum);

    @Message("用押金抵付（押金余额 {sum}）")
    String payFromDeposit(String sum);

    @Message("从租约押金台账中支出并付这张账单；退回这笔收款时，钱回到押金。")
    String depositHint();

    @Message("抵付")
    String payNow();

    @Message("已用押金抵付。")
    String depositUsed();

    @Message("设置")
    String settings();

    @Message("新账单开出时，自动用企业余额付最早到期的账单")
    String creditApplies();

    @Message("设置已保存。")
    String settingsSaved();

    @Message("保存")
    String save();
}
