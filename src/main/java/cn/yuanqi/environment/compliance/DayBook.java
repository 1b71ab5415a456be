package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.alerting.Bounds;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.LimitInForce;
import cn.yuanqi.environment.monitoring.LimitsInForce;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.environment.monitoring.WaterTemperature;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.tenancy.CurrentPark;

/** Judges the days of an outlet from the means that are stored, each with the limit that was in force that day. */
@ApplicationScoped
class DayBook {
    @Inject
    CurrentPark park;
    @Inject
    ComplianceSettings settings;
    @Inject
    Clock clock;

    /** The newest park day that has to have been judged by now. */
    LocalDate dueOn() {
        return clock.instant().atZone(park.zone()).minus(settings.grace()).toLocalDate().minusDays(1);
    }

    /**
     * What the days say about each of the factors.
     *
     * @param since the oldest day that may matter, {@code null} when nothing was judged before
     */
    Map<String, FactorDay> read(Outlet outlet, List<String> factors, LocalDate since) {
        var due = dueOn();
        if (since != null) {
            return read(outlet, factors, since.isBefore(due) ? since : due, due);
        }
        var lately = read(outlet, factors, due, due);
        return lately.values().stream().allMatch(day -> day.judgedOn() != null)
                ? lately
                : read(outlet, factors, due.minusDays(settings.days()), due);
    }

    private Map<String, FactorDay> read(Outlet outlet, List<String> factors, LocalDate from, LocalDate due) {
        var today = clock.instant().atZone(park.zone()).toLocalDate();
        var logged = means(outlet, Kind.DAY, from, today);
        var hours = means(outlet, Kind.HOUR, from, today);
        // Not the remembered ones: this may be the change of them under way.
        var limits = outlet.limitsInForce();
        var days = new HashMap<String, FactorDay>();
        for (var factor : factors) {
            var newest = new Newest(due);
            for (var on = today; !newest.isFound() && !on.isBefore(from); on = on.minusDays(1)) {
                var dayMean = of(factor, logged.get(on)).stream().findFirst().orElse(null);
                if (dayMean != null || !on.isAfter(due)) {
                    newest.take(on,
                            new Day(dayMean, of(factor, hours.get(on)),
                                    limit(limits, on, factor, temperature(logged.get(on), hours.get(on))),
                                    outlet.validHours));
                }
            }
            days.put(factor, newest.days());
        }
        return days;
    }

    /** What each of these days, which follow one another, says of each factor. */
    List<JudgedDay.Finding> findings(Outlet outlet, List<String> factors, NavigableSet<LocalDate> run) {
        var logged = means(outlet, Kind.DAY, run.first(), run.last());
        var hours = means(outlet, Kind.HOUR, run.first(), run.last());
        var limits = outlet.limitsInForce();
        var units = outlet.factors.stream().collect(Collectors.toMap(one -> one.code, one -> one.unit));
        var findings = new ArrayList<JudgedDay.Finding>();
        for (var on : run) {
            var warmth = temperature(logged.get(on), hours.get(on));
            for (var factor : factors) {
                var limit = limits.on(on, factor, LimitBasis.DAY, warmth).orElse(null);
                var verdict = new Day(of(factor, logged.get(on)).stream().findFirst().orElse(null),
                        of(factor, hours.get(on)), bounds(limit), outlet.validHours).verdict();
                findings.add(new JudgedDay.Finding(on, factor, verdict, limit,
                        Load.of(hours.getOrDefault(on, List.of()), factor, units.get(factor))));
            }
        }
        return findings;
    }

    /** The first park day that the outlet answers for: when it was opened, or what is stored of it begins. */
    LocalDate begins(Outlet outlet) {
        var opened = Ids.made(outlet.id);
        return ReadingMean.first(outlet.id).filter(opened::isAfter).orElse(opened).atZone(park.zone()).toLocalDate();
    }

    /** The stored means of whole park days. */
    private Map<LocalDate, List<Map<String, FactorValue>>> means(Outlet outlet, Kind kind, LocalDate from,
            LocalDate to) {
        var zone = park.zone();
        var rows = ReadingMean.between(outlet.id, kind, from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
        // Not kept in the session: judging a whole park would have it carry, and look through, every row of a month.
        rows.forEach(ReadingMean.getEntityManager()::detach);
        // A day that was reckoned says no more than its hours, by which the judge goes himself.
        return rows.stream().filter(row -> kind == Kind.HOUR || !row.computed)
                .collect(Collectors.groupingBy(row -> row.at.atZone(zone).toLocalDate(),
                        Collectors.mapping(ReadingMean::factors, Collectors.toList())));
    }

    private static List<Mean> of(String factor, List<Map<String, FactorValue>> rows) {
        return rows == null
                ? List.of()
                : rows.stream().map(row -> Means.of(row, factor)).filter(mean -> mean != null).toList();
    }

    /** Of the day's water: as its own mean says, else the mean of the hours that measured it; {@code null} for neither. */
    private static BigDecimal temperature(List<Map<String, FactorValue>> day, List<Map<String, FactorValue>> hours) {
        var own = Stream.ofNullable(day).flatMap(List::stream).map(WaterTemperature::of).filter(Objects::nonNull)
                .findFirst();
        var measured = Stream.ofNullable(hours).flatMap(List::stream).map(WaterTemperature::of)
                .filter(Objects::nonNull).toList();
        return own.orElseGet(() -> measured.isEmpty()
                ? null
                : measured.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(measured.size()), MathContext.DECIMAL64));
    }

    private static Bounds limit(LimitsInForce limits, LocalDate day, String factor, BigDecimal temperature) {
        return bounds(limits.on(day, factor, LimitBasis.DAY, temperature).orElse(null));
    }

    private static Bounds bounds(LimitInForce limit) {
        return limit == null ? null : new Bounds(limit.lower(), limit.upper());
    }

    /** Goes back through the days, those not due yet only if their mean has come, until one could be judged. */
    private static final class Newest {
        private final LocalDate dueOn;
        private LocalDate judgedOn;
        private DayVerdict judged;
        private DayVerdict due;

        Newest(LocalDate dueOn) {
            this.dueOn = dueOn;
        }

        void take(LocalDate on, Day day) {
            var verdict = day.verdict();
            if (verdict.isJudged()) {
                judgedOn = on;
                judged = verdict;
            }
            due = due == null ? verdict : due;
        }

        boolean isFound() {
            return judged != null;
        }

        FactorDay days() {
            return new FactorDay(dueOn, judgedOn, judged, due);
        }
    }
}
