package cn.yuanqi.dashboard;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.LatestValue;
import cn.yuanqi.environment.monitoring.ReadingLatest;

/**
 * An outlet that is over a limit, with how far.
 *
 * @param value the newest instantaneous one for a pre-alarm, else the mean that opened the alert
 * @param excess how far beyond its limit, as a share of it
 */
record Worst(AlertLine line, String outlet, String factor, double value, double excess) {
    /** The five farthest beyond their limits, each outlet and factor once. */
    static List<Worst> five(List<Alert> alerts, Directory names, Instant now) {
        var open = alerts.stream().filter(alert -> alert.limit != null && alert.value != null).toList();
        var latest = ReadingLatest.of(open.stream().map(alert -> alert.outletId).distinct().toList(), Kind.RAW).stream()
                .collect(Collectors.toMap(row -> row.outletId, ReadingLatest::factors));
        var ranked = new ArrayList<Worst>();
        open.forEach(alert -> ranked.add(of(alert, names, latest, now)));
        ranked.sort(Comparator.comparingDouble(Worst::excess).reversed());
        var seen = new ArrayList<String>();
        return ranked.stream().filter(one -> {
            var key = one.line.alert().outletId() + one.line.alert().factor();
            return !seen.contains(key) && seen.add(key);
        }).limit(5).toList();
    }

    private static Worst of(Alert alert, Directory names, Map<UUID, Map<String, LatestValue>> latest, Instant now) {
        var newest = latest.getOrDefault(alert.outletId, Map.of()).get(alert.factor);
        boolean live = alert.kind == AlertKind.PRE_ALARM && newest != null && newest.value().value() != null;
        double opened = alert.value.doubleValue();
        double limit = alert.limit.doubleValue();
        double value = live ? newest.value().value().doubleValue() : opened;
        double beyond = opened >= limit ? value - limit : limit - value;
        return new Worst(AlertLine.of(alert, names, now), names.outlet(alert.outletId), names.factor(alert.factor),
                value, beyond / limit);
    }

    public String shownValue() {
        return AlertLine.shown(value, RoundingMode.HALF_UP);
    }

    public String shownLimit() {
        return AlertLine.shown(line.alert().limit(), RoundingMode.HALF_UP);
    }

    /** A range has no multiple: what counts there is the distance, which value and limit show. */
    public String shownMultiple() {
        return line.alert().multiple() == null ? "–" : AlertLine.shown(excess, RoundingMode.HALF_UP);
    }
}
