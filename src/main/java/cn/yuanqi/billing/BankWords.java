package cn.yuanqi.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of bank statements; English stands in {@code messages/bank_en.properties}. */
@MessageBundle(value = "bank", locale = "zh-CN")
public interface BankWords {
    @Message("银行流水")
    String title();
    @Message("{count} 笔到账待处理。")
    String sentence(int count);
    @Message("导入流水")
    String importTitle();
    @Message("CSV 或 XLSX，含日期、金额、付款人、账号、流水号、附言等列；支出会略过，重复导入不会重复入账。")
    String importHint();
    @Message("流水文件")
    String file();
    @Message("导入")
    String importNow();
    @Message("新增 {added} 笔，已有 {known} 笔。")
    String imported(int added, int known);
    @Message("新增 {added} 笔，已有 {known} 笔；{flaws} 行有误，第一处在第 {row} 行：{message}")
    String importedWithFlaws(int added, int known, int flaws, int row, String message);
    @Message("找不到表头：至少要有“交易日期”和“金额”两列")
    String noHeader();
    @Message("日期无法识别")
    String noDay();
    @Message("日期在今天之后")
    String dayAhead();
    @Message("金额无法识别：{text}")
    String noSum(String text);
    @Message("这笔到账已经处理过，请刷新页面查看。")
    String settledBefore();
    @Message("这笔到账没有可接受的建议，请手工指定。")
    String noSuggestion();
    @Message("到账日")
    String paidOn();
    @Message("付款人")
    String payer();
    @Message("附言")
    String remark();
    @Message("金额")
    String amount();
    @Message("建议")
    String suggestion();
    @Message("附言写明账单号")
    String why_INVOICE_NUMBER();
    @Message("户名与未付金额相符")
    String why_OPEN_AMOUNT();
    @Message("仅户名相符")
    String why_NAME();
    @Message("接受")
    String accept();
    @Message("接受全部有把握的建议（{count} 笔）")
    String acceptSafe(long count);
    @Message("已入账 {count} 笔。")
    String accepted(int count);
    @Message("指定企业")
    String assign();
    @Message("企业名称或信用代码")
    String whose();
    @Message("没有这家企业，或有多家同名，请写信用代码")
    String noEnterprise();
    @Message("不处理")
    String setAside();
    @Message("原因")
    String reason();
    @Message("已搁置。")
    String aside();
    @Message("有建议的到账")
    String suggested();
    @Message("需要手工处理")
    String exceptions();
    @Message("没有待处理的到账")
    String none();
    @Message("导入银行流水后，到账会出现在这里。")
    String noneHint();
}
