package cn.yuanqi.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls the facts of robots; English stands in {@code messages/auditrobot_en.properties}. */
@MessageBundle(value = "auditrobot", locale = "zh-CN")
public interface AuditRobotWords {
    @Message("群机器人")
    String noun_Robot();
    @Message("主机")
    String field_Robot_host();
    @Message("语言")
    String field_Robot_language();
    @Message("移除时间")
    String field_Robot_removedAt();
    @Message("钉钉")
    String value_DINGTALK();
    @Message("企业微信")
    String value_WECOM();
    @Message("飞书")
    String value_FEISHU();
    @Message("通用")
    String value_GENERIC();
    @Message("中文和英文")
    String value_Robot_BOTH();
    @Message("中文")
    String value_ZH();
    @Message("英文")
    String value_EN();
}
