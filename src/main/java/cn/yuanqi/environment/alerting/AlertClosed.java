package cn.yuanqi.environment.alerting;

/** An alert was closed. Fired in the transaction that closed it. */
public record AlertClosed(String parkId, AlertView alert) {
}
