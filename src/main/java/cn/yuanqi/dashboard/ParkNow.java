package cn.yuanqi.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.LimitBook;
import cn.yuanqi.environment.monitoring.LimitsInForce;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.ReadingLatest;

/**
 * All outlets of a park with their newest values and instantaneous limits: what the command screen draws from.
 */
record ParkNow(Instant asOf, List<Measure> factors, List<Spot> outlets) {

    /** A factor of the library that is measured somewhere in the park. */
    record Measure(String code, String name, String unit) {
    }

    /** Both ends of a limit, {@code null} where there is none. */
    record Range(Double lower, Double upper) {
    }

    /**
     * One outlet on the plan.
     *
     * @param x place on the plan, 0…1; {@code null} when not drawn
     * @param status of its enterprise
     * @param silence seconds without a frame after which it counts as offline
     * @param heardAt when its last frame came
     */
    record Spot(UUID id, UUID enterpriseId, String enterprise, String code, Double x, Double y, Compliance status,
            int silence, Instant heardAt, Map<String, Double> values, Map<String, Range> limits) {
    }

    static ParkNow of(Instant now, ZoneId zone, LimitBook book) {
        var names = Directory.ofPark();
        var library = Factor.library();
        var latest = ReadingLatest.all(Kind.RAW).stream().collect(Collectors.toMap(row -> row.outletId, row -> row));
        var limits = book.of(names.outlets().keySet());
        var today = now.atZone(zone).toLocalDate();
        var spots = names.outlets().values().stream().sorted(Comparator.comparing(outlet -> outlet.logger.mn))
                .map(outlet -> spot(outlet, names, latest.get(outlet.id),
                        ranges(limits.get(outlet.id), library, today)))
                .toList();
        var measured = spots.stream().flatMap(spot -> spot.limits.keySet().stream()).collect(Collectors.toSet());
        var factors = library.stream().filter(factor -> measured.contains(factor.code))
                .map(factor -> new Measure(factor.code, names.factor(factor.code), factor.unit)).toList();
        return new ParkNow(now, factors, spots);
    }

    private static Spot spot(Outlet outlet, Directory names, ReadingLatest latest, Map<String, Range> limits) {
        var enterprise = names.enterprises().get(outlet.enterpriseId);
        return new Spot(outlet.id, outlet.enterpriseId, names.enterprise(outlet.enterpriseId), outlet.code,
                outlet.planX, outlet.planY, enterprise == null ? Compliance.NOT_MONITORED : enterprise.compliance,
                outlet.realtimeSeconds * outlet.offlineFactor, latest == null ? null : latest.receivedAt,
                latest == null ? Map.of() : values(latest), limits);
    }

    private static Map<String, Double> values(ReadingLatest latest) {
        var values = new LinkedHashMap<String, Double>();
        latest.factors().forEach((code, newest) -> {
            if (newest.value().value() != null) {
                values.put(code, newest.value().value().doubleValue());
            }
        });
        return values;
    }

    private static Map<String, Range> ranges(LimitsInForce inForce, List<Factor> library, LocalDate today) {
        var ranges = new LinkedHashMap<String, Range>();
        library.forEach(factor -> inForce.on(today, factor.code, LimitBasis.INSTANT).ifPresent(limit -> ranges
                .put(factor.code, new Range(number(limit.lower()), number(limit.upper())))));
        return ranges;
    }

    private static Double number(Number bound) {
        return bound == null ? null : bound.doubleValue();
    }
}
