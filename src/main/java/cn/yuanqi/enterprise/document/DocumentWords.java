package cn.yuanqi.enterprise.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the documents' room; English stands in {@code messages/document_en.properties}. */
@MessageBundle(value = "document", locale = "zh-CN")
public interface DocumentWords {
    // refusals
    @Message("不能为空")
    String missing();

    @Message("最多 {most} 个字")
    String tooLong(int most);

    @Message("含有不可显示的字符，请重新输入")
    String damagedText();

    @Message("不认识的值：{value}")
    String unknownValue(String value);

    @Message("日期应写作 2026-11-23 这样")
    String badDate();

    @Message("不能晚于今天")
    String inFuture();

    @Message("不能早于签发日期")
    String beforeIssue();

    @Message("高新技术企业证书须填写")
    String neededForHighTech();

    @Message("与当前的第 {number} 版完全相同，没有生成新版本。")
    String sameFile(int number);

    @Message("这份材料已撤回，不能再改动。")
    String isWithdrawn();
}
