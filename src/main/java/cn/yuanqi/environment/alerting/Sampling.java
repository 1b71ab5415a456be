package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.LimitBook;
import cn.yuanqi.environment.monitoring.LimitsInForce;
import cn.yuanqi.environment.monitoring.Reading;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.environment.monitoring.ReadingRow;
import cn.yuanqi.environment.monitoring.ReadingsStored;
import cn.yuanqi.environment.monitoring.StoredReading;
import cn.yuanqi.environment.monitoring.WaterTemperature;
import cn.yuanqi.tenancy.CurrentPark;

/** Turns readings into samples: instants watch for pre-alarms, hour means for warnings. Days are judged by compliance. */
@ApplicationScoped
class Sampling {
    private static final Duration HOUR = Duration.ofHours(1);
    /** Behind all that a logger's clock may say. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    CurrentPark park;
    @Inject
    LimitBook limitBook;
    @Inject
    RuleBook ruleBook;

    /**
     * The group by outlet, factor and kind, as far as a value is over or an alert is open: nothing else could move one.
     * Factors without a limit are left out.
     */
    List<Track> tracks(ReadingsStored stored, Set<OpenAlert.Key> open) {
        var outlets = stored.readings().stream().map(StoredReading::outletId).distinct().toList();
        var limits = limitBook.of(outlets);
        var wanted = new HashSet<>(open);
        var zone = park.zone();
        each(stored, zone, (reading, factor, when) -> {
            var here = limits.get(reading.outletId());
            if (here != null && isOver(here, factor, reading.factors().get(factor), when)) {
                wanted.add(key(reading, factor));
            }
        });
        if (wanted.isEmpty()) {
            return List.of();
        }
        var rules = ruleBook.of(outlets);
        Map<OpenAlert.Key, Track> tracks = new LinkedHashMap<>();
        each(stored, zone, (reading, factor, when) -> {
            var key = key(reading, factor);
            var sample = wanted.contains(key)
                    ? sample(limits.get(reading.outletId()), factor, reading.factors().get(factor), when)
                    : null;
            if (sample != null) {
                tracks.computeIfAbsent(key, first -> track(first, reading, rules)).samples().add(sample);
            }
        });
        return List.copyOf(tracks.values());
    }

    private interface Look {
        void at(StoredReading reading, String factor, When when);
    }

    private static void each(ReadingsStored stored, ZoneId zone, Look look) {
        for (var reading : stored.readings()) {
            if (reading.kind() == Kind.RAW || reading.kind() == Kind.HOUR) {
                var when = new When(reading.kind(), reading.at(), reading.receivedAt(),
                        WaterTemperature.of(reading.factors()), reading.at().atZone(zone).toLocalDate());
                for (var factor : reading.factors().keySet()) {
                    look.at(reading, factor, when);
                }
            }
        }
    }

    /** Asked of every value. */
    private static boolean isOver(LimitsInForce limits, String factor, FactorValue value, When when) {
        if (value.value() == null) {
            return false;
        }
        var limit = limits.on(when.day(), factor, when.basis(), when.temperature()).orElse(null);
        return limit != null && limit.isExceededBy(value.value()) && sample(limits, factor, value, when).isOver();
    }

    /** What is stored of a track behind {@code after}, event time. */
    List<Sample> stored(Track track, Instant after) {
        var key = track.key();
        var limits = limitBook.of(List.of(key.outletId())).get(key.outletId());
        boolean means = key.kind() == AlertKind.WARNING;
        List<? extends ReadingRow> rows = means
                ? ReadingMean.between(key.outletId(), Kind.HOUR, after.minus(HOUR).plusMillis(1), EVER)
                : Reading.raw(key.outletId(), after.plusMillis(1), EVER);
        var samples = new ArrayList<Sample>();
        for (var row : rows) {
            var values = row.factors();
            var value = values.get(key.factor());
            var sample = value == null
                    ? null
                    : sample(limits, key.factor(), value, new When(row.kind, row.at, row.receivedAt,
                            WaterTemperature.of(values), row.at.atZone(park.zone()).toLocalDate()));
            if (sample != null) {
                samples.add(sample);
            }
        }
        return samples;
    }

    /** @param temperature of the water, °C; {@code null} when not measured @param day of the park */
    private record When(Kind kind, Instant at, Instant receivedAt, BigDecimal temperature, LocalDate day) {
        LimitBasis basis() {
            return kind == Kind.RAW ? LimitBasis.INSTANT : LimitBasis.HOUR;
        }
    }

    private static Sample sample(LimitsInForce limits, String factor, FactorValue value, When when) {
        if (value.value() == null || limits == null) {
            return null;
        }
        var limit = limits.on(when.day(), factor, when.basis(), when.temperature()).orElse(null);
        if (limit == null) {
            return null;
        }
        var at = when.kind() == Kind.RAW ? when.at() : when.at().plus(HOUR);
        return new Sample(at, when.receivedAt(), value.value(), value.valid(), value.flag() == Flag.T,
                new Bounds(limit.lower(), limit.upper()));
    }

    private static OpenAlert.Key key(StoredReading reading, String factor) {
        var kind = reading.kind() == Kind.RAW ? AlertKind.PRE_ALARM : AlertKind.WARNING;
        return new OpenAlert.Key(reading.outletId(), factor, kind);
    }

    private static Track track(OpenAlert.Key key, StoredReading reading, Map<UUID, Hysteresis> rules) {
        var rule = key.kind() == AlertKind.PRE_ALARM ? rules.get(reading.outletId()) : Hysteresis.MEAN;
        return new Track(key, reading.enterpriseId(), rule, new ArrayList<>());
    }
}
