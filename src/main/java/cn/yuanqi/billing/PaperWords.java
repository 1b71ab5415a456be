package cn.yuanqi.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of printed invoices, statements and receipts, and of their spreadsheets. */
@MessageBundle(value = "paper", locale = "zh-CN")
public interface PaperWords {
    @Message("缴费账单")
    String invoice();
    @Message("红字账单")
    String creditNote();
    @Message("对账单")
    String statement();
    @Message("收据")
    String receipt();
    @Message("编号 {number}")
    String number(String number);
    @Message("作废")
    String voided();
    @Message("已退款")
    String refunded();
    @Message("本账单已于 {day} 作废，不再应付。原因：{reason}")
    String voidedOn(String day, String reason);
    @Message("红字账单：金额为负，计入企业余额，可用于支付其他账单。")
    String creditNoteHint();
    @Message("这笔款已于 {day} 退还 {sum}。原因：{reason}")
    String refundedOn(String day, String sum, String reason);
    @Message("本单据不是发票，发票按所列购方抬头另行开具。")
    String noTaxInvoice();
    @Message("本收据只证明收到款项，不作发票使用。")
    String receiptIsNoInvoice();
    @Message("园区")
    String park();
    @Message("收款方")
    String payee();
    @Message("付款方")
    String payer();
    @Message("购方抬头")
    String buyer();
    @Message("纳税人识别号")
    String taxpayerNumber();
    @Message("租约")
    String lease();
    @Message("开户行")
    String bank();
    @Message("账号")
    String account();
    @Message("期间自")
    String from();
    @Message("期间至")
    String to();
    @Message("不含税金额")
    String net();
    @Message("税率 %")
    String taxRate();
    @Message("税额")
    String tax();
    @Message("价税合计")
    String gross();
    @Message("大写：{sum}")
    String inCapitals(String sum);
    @Message("（大写：{sum}）")
    String alsoCapitals(String sum);
    @Message("金额单位为人民币元。")
    String unit();
    @Message("逾期天数")
    String overdue();
    @Message("{from} 至 {to}")
    String fromTo(String from, String to);
    @Message("截至 {day}，企业应付 {sum}。")
    String owed(String day, String sum);
    @Message("截至 {day}，企业多付 {sum}，可用于支付今后的账单。")
    String overpaid(String day, String sum);
    @Message("截至 {day}，双方没有欠款。")
    String even(String day);
    @Message("请核对；如有不符，请在收到后十日内提出。")
    String pleaseCheck();
    @Message("收款方（盖章）：")
    String sealOfPayee();
    @Message("企业（盖章）：")
    String sealOfPayer();
    @Message("经办人（签字）：")
    String signature();
    @Message("日期：　　　　年　　月　　日")
    String signedOn();
    @Message("今收到 {payer} 交来款项")
    String receivedFrom(String payer);
    @Message("人民币 {sum} 元")
    String yuan(String sum);
    @Message("用于支付")
    String pays();
    @Message("尚未核销的余额")
    String credit();
    @Message("这一笔是红字账单的抵扣，没有收到款项，不开收据。")
    String noMoney();
    @Message("账单-{number}")
    String invoiceFile(String number);
    @Message("账单清单-{day}")
    String listFile(String day);
    @Message("对账单-{name}-{from}-{to}")
    String statementFile(String name, String from, String to);
    @Message("收据-{number}")
    String receiptFile(String number);
    @Message("账单")
    String sheet();
    @Message("账单 PDF")
    String invoicePdf();
    @Message("收据 PDF")
    String receiptPdf();
    @Message("对账单 PDF")
    String statementPdf();
    @Message("下载表格")
    String workbook();
    @Message("下载这份清单")
    String listWorkbook();
    @Message("全部账单（表格）")
    String allInvoices();
    @Message("如何得出")
    String how();
}
