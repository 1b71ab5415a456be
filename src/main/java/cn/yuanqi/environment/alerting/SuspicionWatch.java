package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Reading;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.environment.monitoring.ReadingsStored;
import cn.yuanqi.environment.monitoring.StoredReading;
import cn.yuanqi.environment.monitoring.Water;
import cn.yuanqi.tenancy.CurrentPark;

/**
 * Looks for values that seem made up, in event time. What this process remembers of each series only tells when to look:
 * whether a value is suspicious is read from what is stored, so that two instances or a restart find the same.
 */
@ApplicationScoped
class SuspicionWatch {
    private static final String FLOW = Water.FLOW;
    private static final String PH = "w01001";
    private static final String MG_PER_LITRE = "mg/L";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Alerts alerts;
    @Inject
    SuspicionBook rules;
    @Inject
    CurrentPark park;
    private final Map<Spot, Run> runs = new ConcurrentHashMap<>();

    private record Spot(String parkId, UUID outletId, String factor) {
    }

    /**
     * @param since when the last value was first the same
     * @param looked when that was last looked at
     * @param low how many values in a row are too low, since {@code lowSince}
     */
    private record Run(Suspicions.Point last, Instant since, Instant looked, int low, Instant lowSince) {
    }

    void watch(@Observes ReadingsStored stored) {
        var here = rules.here();
        for (var reading : stored.readings()) {
            reading.factors().forEach((factor, value) -> {
                if (value.valid()) {
                    judge(reading, factor, value, here.of(reading.outletId(), factor));
                }
            });
        }
    }

    private void judge(StoredReading reading, String factor, FactorValue value, SuspicionRule rule) {
        if (reading.kind() == Kind.RAW) {
            follow(reading, factor, new Suspicions.Point(reading.at(), value.value()), rule);
        } else if (reading.kind() == Kind.HOUR || reading.kind() == Kind.DAY) {
            var found = EnumSet.noneOf(Suspicion.class);
            if (isMassOff(reading, factor, value, rule)) {
                found.add(Suspicion.MASS_BALANCE);
            }
            if (reading.kind() == Kind.DAY && isDayMeanOff(reading, factor, value.value(), rule)) {
                found.add(Suspicion.DAY_MEAN);
            }
            tell(reading, factor, value.value(), found);
        }
    }

    /** A late value moves nothing here; the next one that is not finds it in its place. */
    private void follow(StoredReading reading, String factor, Suspicions.Point point, SuspicionRule rule) {
        var spot = new Spot(park.id(), reading.outletId(), factor);
        var before = runs.get(spot);
        if (before != null && !point.at().isAfter(before.last.at())) {
            return;
        }
        boolean same = before != null && before.last.value().compareTo(point.value()) == 0;
        boolean low = Suspicions.isLow(point.value(), rule);
        boolean stillLow = low && before != null && before.low > 0;
        var run = new Run(point, same ? before.since : point.at(), same ? before.looked : point.at(),
                low ? (stillLow ? before.low + 1 : 1) : 0, stillLow ? before.lowSince : point.at());
        Instant from = null;
        if (rule.constantMinutes() > 0
                && !run.looked.plus(Duration.ofMinutes(rule.constantMinutes())).isAfter(point.at())) {
            from = run.since;
            run = new Run(point, run.since, point.at(), run.low, run.lowSince);
        } else if (rule.notPositiveValues() > 0 && run.low >= rule.notPositiveValues()
                && run.low % rule.notPositiveValues() == 0) {
            from = run.lowSince;
        } else if (before != null && Suspicions.isJump(before.last, point, rule)) {
            from = before.last.at();
        }
        runs.put(spot, run);
        if (from != null) {
            tell(reading, factor, point.value(), Suspicions.of(stored(reading, factor, from), rule));
        }
    }

    private static List<Suspicions.Point> stored(StoredReading reading, String factor, Instant from) {
        return Reading.raw(reading.outletId(), from, reading.at().plusMillis(1)).stream()
                .filter(row -> isValid(row.factors().get(factor)))
                .map(row -> new Suspicions.Point(row.at, row.factors().get(factor).value())).toList();
    }

    private static boolean isValid(FactorValue value) {
        return value != null && value.valid();
    }

    private static boolean isMassOff(StoredReading reading, String factor, FactorValue value, SuspicionRule rule) {
        var flow = reading.factors().get(FLOW);
        if (factor.equals(FLOW) || value.total() == null || flow == null || flow.total() == null
                || rule.massPercent() == 0) {
            return false;
        }
        boolean measuresMass = Outlet.byId(reading.outletId()).stream().flatMap(outlet -> outlet.factors.stream())
                .anyMatch(one -> one.code.equals(factor) && MG_PER_LITRE.equals(one.unit));
        return measuresMass && Suspicions.isMassOff(value.value(), flow.total(), value.total(), rule);
    }

    /** Only a day with as many valid hours as a valid day needs can be held against them. */
    private static boolean isDayMeanOff(StoredReading reading, String factor, BigDecimal mean, SuspicionRule rule) {
        if (rule.meanPercent() == 0 || factor.equals(PH)) {
            return false;
        }
        var hours = ReadingMean.between(reading.outletId(), Kind.HOUR, reading.at(), reading.at().plus(DAY)).stream()
                .map(ReadingMean::factors).filter(values -> isValid(values.get(factor)))
                .map(values -> new Suspicions.Hour(values.get(factor).value(), Water.ofHour(values.get(FLOW))))
                .toList();
        int wanted = Outlet.byId(reading.outletId()).orElseThrow().validHours;
        return hours.size() >= wanted && Suspicions.isDayMeanOff(mean, hours, rule);
    }

    private void tell(StoredReading reading, String factor, BigDecimal value, Set<Suspicion> found) {
        if (found.isEmpty()) {
            return;
        }
        var key = new OpenAlert.Key(reading.outletId(), factor, AlertKind.SUSPICIOUS);
        if (!Alert.isDismissed(key, reading.at())) {
            alerts.suspect(new Opening(key, reading.enterpriseId(), value, null, null, reading.at()), found);
        }
    }
}
