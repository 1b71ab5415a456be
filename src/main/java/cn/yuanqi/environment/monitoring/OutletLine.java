package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A factor of an outlet on its page: what it measures now, and what it may. */
record OutletLine(String code, String name, String unit, LatestValue latest, LimitInForce instant, LimitInForce hour,
        LimitInForce day) {

    /**
     * The limits of today.
     *
     * @param temperature of the water as last measured, °C; {@code null} when unknown
     */
    record Limits(LimitsInForce all, LocalDate today, BigDecimal temperature) {
        private LimitInForce on(String factor, LimitBasis basis) {
            return all.on(today, factor, basis, temperature).orElse(null);
        }
    }

    static OutletLine of(OutletFactor factor, Factor known, LatestValue latest, Limits limits) {
        return new OutletLine(factor.code, known.spoken(), factor.unit, latest,
                limits.on(factor.code, LimitBasis.INSTANT), limits.on(factor.code, LimitBasis.HOUR),
                limits.on(factor.code, LimitBasis.DAY));
    }

    public String value() {
        return latest == null || latest.value().value() == null ? "–" : plain(latest.value().value());
    }

    public Instant at() {
        return latest == null ? null : latest.at();
    }

    /** The flag, when it is worth a word: not the normal one. */
    public String flag() {
        return latest == null || latest.value().flag() == Flag.N ? null : latest.value().flag().name();
    }

    public boolean over() {
        return latest != null && latest.value().valid() && instant != null
                && instant.isExceededBy(latest.value().value());
    }

    public String range(LimitInForce limit) {
        return limit == null ? "–" : range(limit.lower(), limit.upper());
    }

    static String range(BigDecimal lower, BigDecimal upper) {
        if (lower == null) {
            return upper == null ? "–" : "≤ " + plain(upper);
        }
        return upper == null ? "≥ " + plain(lower) : plain(lower) + " – " + plain(upper);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
