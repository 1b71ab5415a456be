package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;

/** Units of concentration: toxic metals are µg/L on the wire of 2017 but mg/L in 2005 and in the limits. */
public final class Units {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    private Units() {
    }

    /** What a value in {@code from} is multiplied by to be in {@code to}, or {@code null} when they do not convert. */
    public static BigDecimal ratio(String from, String to) {
        if (from != null && from.equals(to)) {
            return BigDecimal.ONE;
        }
        var one = plain(from);
        var other = plain(to);
        if (one.equals(other)) {
            return BigDecimal.ONE;
        }
        if (one.equals("ug/L") && other.equals("mg/L")) {
            return THOUSANDTH;
        }
        return one.equals("mg/L") && other.equals("ug/L") ? THOUSAND : null;
    }

    /** Both micro signs and their stand-in u are one unit; so are no unit and a dash. */
    private static String plain(String unit) {
        return unit == null || unit.equals("-") || unit.equals("–") ? "" : unit.replaceFirst("^[µμ]", "u");
    }
}
