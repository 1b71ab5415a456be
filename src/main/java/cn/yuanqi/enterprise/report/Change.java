package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure beside an earlier one.
 *
 * @param base the earlier figure, {@code null} when there is none
 * @param absolute now − base; {@code null} when one of them is missing
 * @param percent of the base's size, HALF_UP to 0.01; {@code null} when the base is missing or zero
 */
public record Change(BigDecimal base, BigDecimal absolute, BigDecimal percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Change between(BigDecimal base, BigDecimal now) {
        if (base == null || now == null) {
            return new Change(base, null, null);
        }
        var absolute = now.subtract(base);
        return new Change(base, absolute, base.signum() == 0
                ? null
                : absolute.multiply(HUNDRED).divide(base.abs(), 2, RoundingMode.HALF_UP));
    }

    /** {@code +12.50%}, or a dash where nothing can be said. */
    public String shown() {
        return percent == null ? "–" : (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%";
    }
}
