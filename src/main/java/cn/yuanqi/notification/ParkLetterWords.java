package cn.yuanqi.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What letters about announcements, meeting rooms and policies say; English stands in {@code messages/parkletter_en.properties}. */
@MessageBundle(value = "parkletter", locale = "zh-CN")
public interface ParkLetterWords {
    /** Which of the languages these are. */
    @Message("zh-CN")
    String language();
    @Message("【园区公告】{title}")
    String announced(String title);
    @Message("您好！\n园区发布了公告：{title}\n全文和附件请登录查看。")
    String announcedText(String title);
    @Message("阅读公告")
    String announcedButton();
}
