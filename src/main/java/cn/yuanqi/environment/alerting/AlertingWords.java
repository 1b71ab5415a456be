package cn.yuanqi.environment.alerting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of alerts. */
@MessageBundle(value = "alerting", locale = "zh-CN")
public interface AlertingWords {
    @Message("这条警报已经有人确认过了")
    String acknowledgedBefore();

    @Message("应为 PRE_ALARM、WARNING、EXCEEDED、OFFLINE 或 SUSPICIOUS")
    String badKind();

    @Message("应为 open 或 closed")
    String badStatus();

    @Message("应为 {least} 至 {most} 的整数")
    String badNumber(int least, int most);
}
