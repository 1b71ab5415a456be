package cn.yuanqi.enterprise.report;

/** What a figure is held against. */
public enum Rule {
    REQUIRED(Severity.OPEN), NO_NUMBER(Severity.UNREADABLE), NEGATIVE(Severity.UNREADABLE), FRACTION(
            Severity.UNREADABLE), TOO_FINE(Severity.UNREADABLE), TOO_LARGE(Severity.UNREADABLE), TOO_LONG(
                    Severity.UNREADABLE), WRONG_UNIT(Severity.UNREADABLE), RD_STAFF_OVER_STAFF(
                            Severity.OPEN), UNIT_SLIP(Severity.ASK), GRANTED_OVER_APPLIED(Severity.HINT);

    /** What follows from not holding. */
    public enum Severity {
        /** Not even a draft holds it. */
        UNREADABLE,
        /** A draft may stand so, a report may not. */
        OPEN,
        /** Asks whether it is so; filed once the person confirms it. */
        ASK,
        /** Only said. */
        HINT
    }

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
