package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls the facts of service cases; English stands in {@code messages/auditcase_en.properties}. */
@MessageBundle(value = "auditcase", locale = "zh-CN")
public interface AuditCaseWords {
    @Message("服务目录")
    String noun_ServiceItem();
    @Message("服务设置")
    String noun_ServiceSetting();
    @Message("工作日历")
    String noun_CalendarDay();
    @Message("服务事项")
    String noun_ServiceCase();
    @Message("服务材料")
    String noun_ServiceDocument();
    @Message("版次")
    String field_edition();
    @Message("写入时间")
    String field_adoptedAt();
    @Message("写入人")
    String field_adoptedBy();
    @Message("服务方")
    String field_provider();
    @Message("承诺工作日")
    String field_slaDays();
    @Message("步骤")
    String field_steps();
    @Message("申请问题")
    String field_questions();
    @Message("每周休息日")
    String field_weekend();
    @Message("上班时间（分钟）")
    String field_opensMinute();
    @Message("下班时间（分钟）")
    String field_shutsMinute();
    @Message("可重新打开天数")
    String field_reopenDays();
    @Message("催办工作日")
    String field_remindDays();
    @Message("日期")
    String field_CalendarDay_on();
    @Message("类型")
    String field_CalendarDay_kind();
    @Message("中文名称")
    String field_nameZh();
    @Message("英文名称")
    String field_nameEn();
    @Message("服务项目")
    String field_itemId();
    @Message("当前步骤")
    String field_ServiceCase_step();
    @Message("办理轮次")
    String field_ServiceCase_round();
    @Message("申请方")
    String field_openedSide();
    @Message("办理人")
    String field_assigneeId();
    @Message("补充要求")
    String field_ServiceCase_question();
    @Message("星级")
    String field_stars();
    @Message("服务事项")
    String field_caseId();
    @Message("材料种类")
    String field_ServiceDocument_kind();
    @Message("所属步骤")
    String field_ServiceDocument_step();
    @Message("提交方")
    String field_side();
    @Message("休息")
    String value_CalendarDay_OFF();
    @Message("上班")
    String value_CalendarDay_WORKING();
    @Message("待受理")
    String value_ServiceCase_OPEN();
    @Message("待企业补充")
    String value_WAITING_FOR_ENTERPRISE();
    @Message("办理中")
    String value_IN_PROGRESS();
    @Message("已办结")
    String value_ServiceCase_DONE();
    @Message("重新打开")
    String value_REOPENED();
    @Message("园区")
    String value_PARK();
    @Message("企业")
    String value_ENTERPRISE();
    @Message("服务方")
    String value_PROVIDER();
    @Message("系统")
    String value_MACHINE();
    @Message("重新受理")
    String verb_offeredAgain();
    @Message("完成步骤")
    String verb_step_done();
    @Message("继续办理")
    String verb_resumed();
    @Message("办结")
    String verb_done();
    @Message("重新打开")
    String verb_reopened();
    @Message("评价")
    String verb_rated();
}
