package cn.yuanqi.notification;

import cn.yuanqi.booking.BookingMoved;
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
    @Message("会议室预订{#switch deed}{#case REQUESTED}待确认{#case APPROVED}已确认{#case REFUSED}未同意{#case CANCELLED}已取消{#case CANCELLED_BY_PARK}被园区取消{/switch}：{room} {time}")
    String bookingSubject(String room, String time, BookingMoved.Deed deed);
    @Message("您好！\n“{enterprise}”预订的{room}（{time}）：{#switch deed}{#case REQUESTED}等待园区确认{#case APPROVED}园区已确认{#case REFUSED}园区未同意{#case CANCELLED}企业已取消{#case CANCELLED_BY_PARK}园区已取消{/switch}。")
    String bookingText(String enterprise, String room, String time, BookingMoved.Deed deed);
    @Message("查看预订")
    String bookingButton();
}
