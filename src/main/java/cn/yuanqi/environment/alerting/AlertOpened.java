package cn.yuanqi.environment.alerting;

/** An alert was opened. Fired in the transaction that opened it. */
public record AlertOpened(String parkId, AlertView alert) {
}
