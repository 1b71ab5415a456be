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
    @Message("会议室")
    String noun_MeetingRoom();
    @Message("会议室预订")
    String noun_Booking();
    @Message("英文名称")
    String field_nameEn();
    @Message("座位")
    String field_seats();
    @Message("设备")
    String field_equipment();
    @Message("开放时间")
    String field_hours();
    @Message("每段分钟数")
    String field_slotMinutes();
    @Message("每小时价格")
    String field_pricePerHour();
    @Message("每月免费小时")
    String field_freeHours();
    @Message("须确认")
    String field_needsApproval();
    @Message("最多提前天数")
    String field_daysAhead();
    @Message("取消时限（小时）")
    String field_cancelHours();
    @Message("停用时间")
    String field_closedAt();
    @Message("停用人")
    String field_closedBy();
    @Message("会议室")
    String field_roomId();
    @Message("开始")
    String field_startsAt();
    @Message("主题")
    String field_subject();
    @Message("人数")
    String field_attendees();
    @Message("每周系列")
    String field_seriesId();
    @Message("每月免费分钟")
    String field_freeMinutes();
    @Message("自行取消至")
    String field_cancelUntil();
    @Message("取消人")
    String field_cancelledBy();
    @Message("记为未到的时间")
    String field_noShowAt();
    @Message("记为未到的人")
    String field_noShowBy();
    @Message("待确认")
    String value_REQUESTED();
    @Message("停用")
    String value_BLOCK();
    @Message("记为未到")
    String verb_noShow();
    @Message("政策")
    String noun_Policy();
    @Message("政策申报")
    String noun_PolicyApplication();
    @Message("申报材料")
    String noun_PolicyDocument();
    @Message("政策资金拨付")
    String noun_PolicyPayment();
    @Message("主管部门")
    String field_authority();
    @Message("文号")
    String field_documentNumber();
    @Message("原文网址")
    String field_link();
    @Message("支持内容")
    String field_gives();
    @Message("上限")
    String field_cap();
    @Message("申报开始")
    String field_appliesFrom();
    @Message("申报截止")
    String field_appliesUntil();
    @Message("政策")
    String field_policyId();
    @Message("申报理由")
    String field_statement();
    @Message("审核人")
    String field_checkedBy();
    @Message("获批金额")
    String field_granted();
    @Message("材料项")
    String field_item();
    @Message("园区已审核")
    String value_PARK_CHECKED();
    @Message("已上报")
    String value_FORWARDED();
    @Message("已拨付")
    String value_PAID_OUT();
    @Message("审核通过")
    String verb_checked();
    @Message("上报")
    String verb_forwarded();

    @Message("停用")
    String verb_suspended();
    @Message("停用时间")
    String field_suspendedAt();
    @Message("停用人")
    String field_suspendedBy();
    @Message("停用原因")
    String field_suspendReason();
}
