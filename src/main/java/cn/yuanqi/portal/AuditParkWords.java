package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls the facts of announcements, meeting rooms and policies; English stands in {@code messages/auditpark_en.properties}. */
@MessageBundle(value = "auditpark", locale = "zh-CN")
public interface AuditParkWords {
    @Message("公告")
    String noun_Announcement();
    @Message("公告附件")
    String noun_AnnouncementFile();
    @Message("公告")
    String field_announcementId();
    @Message("读者")
    String field_reach();
    @Message("阶段")
    String field_stages();
    @Message("显示自")
    String field_visibleFrom();
    @Message("显示至")
    String field_visibleUntil();
    @Message("置顶")
    String field_pinned();
    @Message("发布时间")
    String field_publishedAt();
    @Message("发布人")
    String field_publishedBy();
    @Message("所有人")
    String value_EVERYBODY();
    @Message("企业人员")
    String value_ENTERPRISES();
    @Message("已发布")
    String value_PUBLISHED();
    @Message("发布")
    String verb_published();
}
