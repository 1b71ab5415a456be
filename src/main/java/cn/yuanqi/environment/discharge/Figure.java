package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures as people read them: six digits, no instrument measures more. */
final class Figure {
    private static final MathContext READABLE = new MathContext(6, RoundingMode.HALF_UP);

    private Figure() {
    }

    static Double number(BigDecimal exact) {
        return exact == null ? null : exact.doubleValue();
    }

    static BigDecimal exact(Double number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    static String text(Double number) {
        return plain(exact(number));
    }

    static String plain(BigDecimal value) {
        if (value == null) {
            return "–";
        }
        var round = value.round(READABLE);
        return round.signum() == 0 ? "0" : round.stripTrailingZeros().toPlainString();
    }

    /** A range with both ends, or the one end that there is. */
    static String range(BigDecimal lower, BigDecimal upper) {
        if (lower == null) {
            return upper == null ? "–" : "≤ " + plain(upper);
        }
        return upper == null ? "≥ " + plain(lower) : plain(lower) + " – " + plain(upper);
    }
}
