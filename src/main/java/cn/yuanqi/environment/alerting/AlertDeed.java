package cn.yuanqi.environment.alerting;

/** What may happen to an alert once it is open. */
public enum AlertDeed {
    ACKNOWLEDGED, COMMENTED, ASSIGNED, ESCALATED,
    /** A reason was found why values look made up. */
    SUSPECTED,
    /** Late data changed the mean that opened it. */
    REVISED,
    /** Late data showed that there had been nothing to open it. */
    WITHDRAWN,
    /** Closed by a person. */
    DISMISSED
}
