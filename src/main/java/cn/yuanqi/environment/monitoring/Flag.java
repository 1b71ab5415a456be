package cn.yuanqi.environment.monitoring;

/** The data flag of one value (HJ 212-2017 table 6, and P of 2005). */
public enum Flag {
    /** normal */
    N(true),
    /** over the range: truly high, so valid as a lower bound */
    T(true),
    /** stopped */
    F(false),
    /** maintenance */
    M(false),
    /** set by hand */
    S(false),
    /** fault */
    D(false),
    /** calibration */
    C(false),
    /** communication fault */
    B(false),
    /** power failure (2005) */
    P(false),
    /** a letter that no edition knows */
    U(false);

    private final boolean valid;

    Flag(boolean valid) {
        this.valid = valid;
    }

    /** Whether a value so marked can prove anything. */
    public boolean isValid() {
        return valid;
    }

    /** Reads a flag as sent; none means normal, which the caller notes as a deviation. */
    static Flag of(String sent) {
        if (sent == null || sent.isEmpty()) {
            return N;
        }
        return switch (sent.charAt(0)) {
            case 'N', 'n' -> N;
            case 'T', 't' -> T;
            case 'F', 'f' -> F;
            case 'M', 'm' -> M;
            case 'S', 's' -> S;
            case 'D', 'd' -> D;
            case 'C', 'c' -> C;
            case 'B', 'b' -> B;
            case 'P', 'p' -> P;
            default -> U;
        };
    }
}
