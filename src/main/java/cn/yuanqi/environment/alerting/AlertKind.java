package cn.yuanqi.environment.alerting;

/** What an alert tells. */
public enum AlertKind {
    /** An instantaneous value over its limit: operational, not yet a violation. */
    PRE_ALARM("INSTANT"),
    /** An hour mean over its limit. */
    WARNING("HOUR"),
    /** A day mean over its limit. */
    EXCEEDED("DAY"),
    /** The logger has fallen silent. */
    OFFLINE(null),
    /** Values that look made up. */
    SUSPICIOUS(null);

    private final String basis;

    AlertKind(String basis) {
        this.basis = basis;
    }

    /** The basis of the limit that was crossed, {@code null} for kinds without a limit. */
    public String basis() {
        return basis;
    }
}
