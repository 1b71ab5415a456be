package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls the things of discharge; English stands in {@code messages/auditdischarge_en.properties}. */
@MessageBundle(value = "auditdischarge", locale = "zh-CN")
public interface AuditDischargeWords {
    @Message("排污许可证")
    String noun_Permit();
    @Message("停运报备")
    String noun_Stop();
    @Message("数采仪日志")
    String noun_LoggerNote();
    @Message("值班")
    String noun_DutyDay();
    @Message("环保信用评价")
    String noun_Rating();
    @Message("每日判定")
    String noun_JudgedDay();
    @Message("修订判定")
    String verb_revised();
    @Message("重新判定")
    String verb_rejudged();
    @Message("许可量")
    String field_amounts();
    @Message("千克/年")
    String field_kgPerYear();
    @Message("开始")
    String field_beginsAt();
    @Message("结束")
    String field_endsAt();
    @Message("答复")
    String field_answer();
    @Message("报备时间")
    String field_announcedAt();
    @Message("报备人")
    String field_announcedBy();
    @Message("时间")
    String field_doneAt();
    @Message("实施人")
    String field_doneBy();
    @Message("在线值")
    String field_loggerValue();
    @Message("比对样值")
    String field_sampleValue();
    @Message("年度")
    String field_ratedYear();
    @Message("等级")
    String field_grade();
    @Message("判定")
    String field_outcome();
    @Message("原因")
    String field_reasons();
    @Message("数值")
    String field_value();
    @Message("低水温上限")
    String field_coldUpper();
    @Message("标准等级")
    String field_standardClass();
    @Message("待受理")
    String value_ANNOUNCED();
    @Message("已撤回")
    String value_WITHDRAWN();
    @Message("停产停运")
    String value_STOP();
    @Message("维护")
    String value_MAINTENANCE();
    @Message("校准")
    String value_CALIBRATION();
    @Message("比对")
    String value_COMPARISON();
    @Message("达标")
    String value_WITHIN();
    @Message("超标")
    String value_OVER();
    @Message("无法判定")
    String value_UNJUDGED();
    @Message("绿牌")
    String value_GREEN();
    @Message("蓝牌")
    String value_BLUE();
    @Message("黄牌")
    String value_YELLOW();
    @Message("红牌")
    String value_RED();

    @Message("改判原因")
    String field_cause();
    @Message("数据迟到或更正")
    String value_LATE_DATA();
    @Message("排口限值或设置变更")
    String value_OUTLET_CHANGED();
    @Message("执法人员指令")
    String value_BY_ORDER();
    @Message("判定期限已到")
    String value_FELL_DUE();
}
