package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls the values of environmental facts. */
@MessageBundle(value = "auditwater", locale = "zh-CN")
public interface AuditWaterWords {
    @Message("设定进水口")
    String verb_declaredInlets();
    @Message("进水口")
    String field_inlets();
    @Message("出水多于进水（%）")
    String field_inflowPercent();
    @Message("校时")
    String value_LoggerCommand_SET_TIME();
    @Message("即时采样")
    String value_LoggerCommand_SAMPLE();
    @Message("补传分钟数据")
    String value_LoggerCommand_HISTORY_MINUTE();
    @Message("补传小时数据")
    String value_LoggerCommand_HISTORY_HOUR();
    @Message("补传日数据")
    String value_LoggerCommand_HISTORY_DAY();
    @Message("待发送")
    String value_LoggerCommand_ORDERED();
    @Message("已发送")
    String value_LoggerCommand_SENT();
    @Message("执行中")
    String value_LoggerCommand_ACCEPTED();
    @Message("完成")
    String value_LoggerCommand_DONE();
    @Message("没有数据")
    String value_LoggerCommand_NO_DATA();
    @Message("被拒绝")
    String value_LoggerCommand_REFUSED();
    @Message("失败")
    String value_LoggerCommand_FAILED();
    @Message("超时")
    String value_LoggerCommand_TIMED_OUT();
    @Message("未连接")
    String value_LoggerCommand_NOT_CONNECTED();
    @Message("已撤回")
    String value_LoggerCommand_CANCELLED();

    @Message("数据保存期限")
    String noun_RetentionSetting();
    @Message("实时与分钟数据（月）")
    String field_readingsMonths();
    @Message("小时与日均值（月）")
    String field_meansMonths();
    @Message("报文与矛盾数据（月）")
    String field_framesMonths();
    @Message("删除过期数据")
    String verb_purged();
    @Message("按月删除过期数据")
    String verb_monthDropped();
    @Message("已删除此日前的实时与分钟数据")
    String field_readingsBefore();
    @Message("已删除此日前的矛盾数据")
    String field_contradictionsBefore();
    @Message("已删除此日前的小时均值")
    String field_hoursBefore();
    @Message("已删除此日前的日均值")
    String field_daysBefore();
    @Message("已删除此日前的报文")
    String field_framesBefore();
    @Message("数据条数")
    String field_readings();
}
