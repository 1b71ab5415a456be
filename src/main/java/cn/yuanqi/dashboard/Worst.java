package cn.yuanqi.dashboard;

import java.math.RoundingMode;
import java.time.Instant;

import cn.yuanqi.environment.alerting.Alert;

/**
 * How far an outlet was beyond a limit today, as people read it.
 *
 * @param value the farthest one
 * @param limit the end of the limit that it crossed
 * @param excess how far beyond its limit, as a share of it
 */
record Worst(AlertLine line, String outlet, String factor, Double value, Double limit, double excess) {

    static Worst of(Alert alert, Directory names, Instant now) {
        return new Worst(AlertLine.of(alert, names, now), names.outlet(alert.outletId), names.factor(alert.factor),
                alert.worst().doubleValue(), alert.worstLimit().doubleValue(), alert.excess());
    }

    public String shownValue() {
        return AlertLine.shown(value, RoundingMode.HALF_UP);
    }

    public String shownLimit() {
        return AlertLine.shown(limit, RoundingMode.HALF_UP);
    }

    /** A range has no multiple: what counts there is the distance, which value and limit show. */
    public String shownMultiple() {
        return line.alert().multiple() == null ? "–" : AlertLine.shown(excess, RoundingMode.UP);
    }
}
