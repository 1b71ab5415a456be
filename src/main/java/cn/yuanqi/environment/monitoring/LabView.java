package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A laboratory's result beside what the logger said of that hour.
 *
 * @param value in the outlet's unit; the detection limit when {@code below}
 * @param online the hour's mean by the logger, {@code null} when there is none
 * @param onlineFlag {@code null} when there is none
 * @param difference how far the online value is from the laboratory's, in percent of the latter; {@code null} when one
 *            of them is missing, below the detection limit, not valid, or nought
 */
record LabView(UUID id, UUID outletId, String outlet, String factor, Instant sampledAt, Double value, boolean below,
        String unit, String method, String lab, String reportNo, Instant uploadedAt, Double online, Flag onlineFlag,
        Double difference, String source) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static LabView of(LabResult result, Outlet outlet, ZoneId zone) {
        var hour = result.sampledAt.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        var online = ReadingMean.between(outlet.id, Kind.HOUR, hour, hour.plus(1, ChronoUnit.HOURS)).stream()
                .map(mean -> mean.factors().get(result.factor)).filter(value -> value != null).findFirst().orElse(null);
        return new LabView(result.id, outlet.id, outlet.code, result.factor, result.sampledAt,
                result.measured.doubleValue(), result.below, result.unit, result.method, result.lab,
                result.reportNo.isEmpty() ? null : result.reportNo, result.uploadedAt,
                online == null || online.value() == null ? null : online.value().doubleValue(),
                online == null ? null : online.flag(), difference(result, online), "LAB");
    }

    private static Double difference(LabResult result, FactorValue online) {
        if (online == null || !online.valid() || result.below || result.measured.signum() == 0) {
            return null;
        }
        return online.value().subtract(result.measured).multiply(HUNDRED)
                .divide(result.measured, MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    /** The result as a laboratory writes it. */
    public String shown() {
        return (below ? "< " : "") + plain(value);
    }

    public String shownOnline() {
        return online == null ? "–" : plain(online);
    }

    public String shownDifference() {
        return difference == null ? "–" : (difference > 0 ? "+" : "") + plain(difference) + " %";
    }

    private static String plain(double number) {
        var plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
