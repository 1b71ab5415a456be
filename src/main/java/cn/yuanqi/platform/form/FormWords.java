package cn.yuanqi.platform.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every form says; English stands in {@code messages/forms_en.properties}. */
@MessageBundle(value = "forms", locale = "zh-CN")
public interface FormWords {
    @Message("请填写数字")
    String badNumber();
    @Message("请填写日期，例如 2026-11-23")
    String badDay();
    @Message("请填写时间，例如 09:00")
    String badTime();
    @Message("请填写，最多 {most} 个字符")
    String textUpTo(int most);
    @Message("最多 {most} 个字符")
    String atMost(int most);
    @Message("请选择")
    String chooseOne();
    @Message("取消")
    String cancel();
}
