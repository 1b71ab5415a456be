package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Reading;
import cn.yuanqi.environment.monitoring.WaterTemperature;
import cn.yuanqi.tenancy.CurrentPark;

/** Which factors of an outlet are heading for their limit. Nothing is stored and nothing judged: hints for people. */
@ApplicationScoped
public class Forecaster {
    private static final Duration LOOKED_AT = Duration.ofHours(1);
    private static final long STALE_INTERVALS = 3;

    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /**
     * @param name in the asker's language
     * @param minutes until the limit is crossed if it goes on like this, counted from now
     * @param perHour the slope, in the factor's unit
     */
    public record Hint(String factor, String name, String unit, BigDecimal limit, BigDecimal perHour, long minutes) {
        public String shownLimit() {
            return limit.stripTrailingZeros().toPlainString() + (unit == null ? "" : " " + unit);
        }
    }

    public List<Hint> of(Outlet outlet) {
        var now = clock.instant();
        var series = series(outlet, now);
        var limits = outlet.limitsInForce();
        var today = now.atZone(park.zone()).toLocalDate();
        var hints = new ArrayList<Hint>();
        for (var factor : outlet.factors) {
            var points = series.points.getOrDefault(factor.code, List.of());
            if (points.isEmpty() || isStale(outlet, points.get(points.size() - 1).at(), now)) {
                continue;
            }
            limits.on(today, factor.code, LimitBasis.INSTANT, series.temperature)
                    .flatMap(limit -> Trendline.crossing(points, new Bounds(limit.lower(), limit.upper())))
                    .map(crossing -> hint(factor.code, factor.unit, crossing,
                            Duration.between(points.get(points.size() - 1).at(), now)))
                    .filter(hint -> hint.minutes > 0).ifPresent(hints::add);
        }
        return hints;
    }

    private static Hint hint(String factor, String unit, Trendline.Crossing crossing, Duration age) {
        return new Hint(factor, Factor.byCode(factor).map(Factor::spoken).orElse(factor), unit, crossing.limit(),
                crossing.perHour().setScale(2, RoundingMode.HALF_UP),
                crossing.in().minus(age).toMinutes());
    }

    private static boolean isStale(Outlet outlet, Instant last, Instant now) {
        return last.plusSeconds(STALE_INTERVALS * Math.max(60, outlet.realtimeSeconds)).isBefore(now);
    }

    private record Recent(Map<String, List<Suspicions.Point>> points, BigDecimal temperature) {
    }

    private static Recent series(Outlet outlet, Instant now) {
        var points = new HashMap<String, List<Suspicions.Point>>();
        BigDecimal temperature = null;
        for (var row : Reading.raw(outlet.id, now.minus(LOOKED_AT), now.plusSeconds(1))) {
            var values = row.factors();
            var measured = WaterTemperature.of(values);
            temperature = measured == null ? temperature : measured;
            values.forEach((code, value) -> {
                if (value.valid()) {
                    points.computeIfAbsent(code, none -> new ArrayList<>())
                            .add(new Suspicions.Point(row.at, value.value()));
                }
            });
        }
        return new Recent(points, temperature);
    }
}
