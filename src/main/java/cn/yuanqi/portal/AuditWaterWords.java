package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls the values of environmental facts. */
@MessageBundle(value = "auditwater", locale = "zh-CN")
public interface AuditWaterWords {
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
}
