package cn.yuanqi.notification;

import cn.yuanqi.booking.BookingMoved;
import cn.yuanqi.financing.Warning;
import cn.yuanqi.policy.PolicyMoved;
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
    @Message("有政策与贵企业匹配：{title}")
    String policyMatched(String title);
    @Message("您好！\n按企业资料和已接受的报表，贵企业符合“{title}”的条件，申报截至 {until}。\n每条条件依据哪项数据，请登录查看。")
    String policyMatchedText(String title, String until);
    @Message("政策申报将于 {until} 截止：{title}")
    String policyDue(String title, String until);
    @Message("您好！\n“{title}”的申报截至 {until}，贵企业还没有提交。")
    String policyDueText(String title, String until);
    @Message("查看政策")
    String policyButton();
    @Message("政策申报{#switch deed}{#case ENTERED}建立草稿{#case SUBMITTED}提交{#case RETURNED}退回{#case CHECKED}园区审核通过{#case FORWARDED}上报{#case GRANTED}获批{#case REFUSED}未获批{#case PAID}拨付{#case WITHDRAWN}撤回{/switch}：{title}")
    String policyMoved(String title, PolicyMoved.Deed deed);
    @Message("您好！\n“{enterprise}”对“{title}”的申报：{#switch deed}{#case ENTERED}建立草稿{#case SUBMITTED}提交{#case RETURNED}退回{#case CHECKED}园区审核通过{#case FORWARDED}上报{#case GRANTED}获批{#case REFUSED}未获批{#case PAID}拨付{#case WITHDRAWN}撤回{/switch}。")
    String policyMovedText(String enterprise, String title, PolicyMoved.Deed deed);
    @Message("贷后预警：{enterprise} {#switch kind}{#case RENT_IN_ARREARS}房租拖欠 {value} 天{#case WATER_EXCEEDED}废水超标{/switch}")
    String loanWarned(String enterprise, Warning.Kind kind, String value);
    @Message("您好！\n“{enterprise}”的在贷期间出现新的预警：{#switch kind}{#case RENT_IN_ARREARS}房租已拖欠 {value} 天{#case WATER_EXCEEDED}环保判定为超标{/switch}。\n该信息依企业的授权提供，本次发送已记入企业可见的查看记录。")
    String loanWarnedText(String enterprise, Warning.Kind kind, String value);
    @Message("查看贷款")
    String loanWarnedButton();
    @Message("查看申报")
    String policyMovedButton();
}
