package cn.yuanqi.announcement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the announcements say when something does not hold; English stands in {@code messages/announcement_en.properties}. */
@MessageBundle(value = "announcement", locale = "zh-CN")
public interface AnnouncementWords {
    @Message("{#switch status}{#case DRAFT}草稿{#case PUBLISHED}已发布{#case WITHDRAWN}已撤下{/switch}")
    String status(AnnouncementStatus status);
    @Message("这则公告{status}，不能这样做。")
    String notInThisState(String status);
    @Message("另有人刚刚改动了它；请刷新页面。")
    String movedMeanwhile();
    @Message("显示期已于 {day} 结束，请先修改日期。")
    String overAlready(String day);
    @Message("英文标题和英文正文应同时填写，或都留空")
    String bothInEnglish();
    @Message("发给所有人时不能再限定类别、阶段或楼宇")
    String everybodyIsEverybody();
    @Message("没有这栋楼")
    String noSuchBuilding();
    @Message("最后一天不应早于第一天")
    String endBeforeBegin();
}
