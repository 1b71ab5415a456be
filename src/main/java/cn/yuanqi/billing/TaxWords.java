package cn.yuanqi.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of tax titles and tax invoices; English stands in {@code messages/tax_en.properties}. */
@MessageBundle(value = "tax", locale = "zh-CN")
public interface TaxWords {
    @Message("开票抬头")
    String title();
    @Message("{payer} 的发票按这里的信息开具。")
    String titleState(String payer);
    @Message("抬头名称")
    String name();
    @Message("纳税人识别号")
    String taxpayerNumber();
    @Message("地址")
    String address();
    @Message("电话")
    String phone();
    @Message("开户行")
    String bank();
    @Message("银行账号")
    String account();
    @Message("请填写抬头名称")
    String nameMissing();
    @Message("请填写纳税人识别号")
    String numberMissing();
    @Message("保存")
    String save();
    @Message("返回")
    String back();
    @Message("开票抬头已保存。")
    String titleSaved();
    @Message("发票")
    String made();
    @Message("账单 {number} 的发票")
    String madeTitle(String number);
    @Message("发票号码")
    String number();
    @Message("开票日期")
    String madeOn();
    @Message("发票文件（可不传）")
    String file();
    @Message("应为 8 至 30 位数字或字母")
    String badNumber();
    @Message("请填写日期")
    String badDay();
    @Message("开票日期不能在今天之后")
    String dayInFuture();
    @Message("账单 {number} 还没有付清，或没有收过款，不能登记发票。")
    String notPaid(String number);
    @Message("发票 {number} 已登记。")
    String noted(String number);
    @Message("还没有开票。")
    String notMade();
    @Message("登记发票")
    String enter();
    @Message("更正")
    String correct();
    @Message("开票导出")
    String exportTitle();
    @Message("付清日从")
    String from();
    @Message("至")
    String to();
    @Message("未开票")
    String madeNo();
    @Message("已开票")
    String madeYes();
    @Message("全部")
    String madeAll();
    @Message("格式")
    String format();
    @Message("Excel 表格")
    String workbook();
    @Message("CSV 文本")
    String plain();
    @Message("导出")
    String export();
    @Message("开票")
    String sheet();
    @Message("账单号")
    String colInvoice();
    @Message("企业")
    String colPayer();
    @Message("项目")
    String colKind();
    @Message("说明")
    String colNote();
    @Message("价税合计")
    String colAmount();
    @Message("税率（%）")
    String colRate();
    @Message("税额")
    String colTax();
}
