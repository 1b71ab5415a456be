package cn.yuanqi.environment.compliance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.alerting.Alerts;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.tenancy.CurrentPark;

/**
 * Judges enterprises of the current park from the facts as they stand, each under a lock of its row: two transactions
 * that judge one enterprise go one after the other, and the later one sees what the earlier one wrote.
 */
@ApplicationScoped
public class Judge {
    @Inject
    CurrentPark park;
    @Inject
    DayBook days;
    @Inject
    Alerts alerts;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;
    @Inject
    Event<ComplianceChanged> changed;

    /** The days of these outlets may say something else than before. Again with the same facts it changes nothing. */
    public void daysOf(Collection<Outlet> outlets) {
        daysOf(outlets, Call.because(Revision.Cause.LATE_DATA));
    }

    /** @param concerned days before the newest that something came for, or that an officer wants judged anew, by outlet */
    record Call(Map<UUID, Set<LocalDate>> concerned, Revision.Why why) {
        static Call because(Revision.Cause cause) {
            return new Call(Map.of(), Revision.Why.of(cause));
        }
    }

    void daysOf(Collection<Outlet> outlets, Call call) {
        outlets.stream().collect(Collectors.groupingBy(outlet -> outlet.enterpriseId, TreeMap::new,
                Collectors.toList())).forEach((enterprise, its) -> judge(enterprise, its, call));
    }

    /** Alerts of an outlet were opened or closed. */
    void alertsOf(UUID enterpriseId, UUID outletId) {
        conclude(held(enterpriseId), outletId);
    }

    private void judge(UUID enterpriseId, List<Outlet> outlets, Call call) {
        var enterprise = held(enterpriseId);
        var open = OpenKinds.of(enterpriseId);
        outlets.forEach(outlet -> readDays(outlet, open, call));
        conclude(enterprise, outlets.size() == 1 ? outlets.get(0).id : null);
    }

    private static Enterprise held(UUID enterpriseId) {
        return Enterprise.findById(enterpriseId, LockModeType.PESSIMISTIC_WRITE);
    }

    private void readDays(Outlet outlet, OpenKinds open, Call call) {
        var factors = Watched.factors(outlet);
        var known = FactorVerdict.at(outlet.id).stream().collect(Collectors.toMap(row -> row.factor, row -> row));
        known.values().stream().filter(row -> !factors.contains(row.factor)).forEach(FactorVerdict::delete);
        var kept = new TreeSet<>(call.concerned.getOrDefault(outlet.id, Set.of()));
        days.read(outlet, factors, judgedSince(factors, known)).forEach((factor, day) -> {
            if (day.judgedOn() != null) {
                kept.add(day.judgedOn());
            }
            var row = known.computeIfAbsent(factor, code -> FactorVerdict.begin(outlet, code));
            row.days(day);
            if (!row.isPersistent()) {
                row.judge(Set.of(), now());
                row.persist();
            }
            tell(outlet, factor, day, open.on(outlet.id, factor).contains(AlertKind.EXCEEDED));
        });
        ledger.keep(outlet, factors, kept, call.why);
    }

    /** The oldest of the days that the verdicts rest on, {@code null} when one rests on none yet. */
    private static LocalDate judgedSince(List<String> factors, Map<String, FactorVerdict> known) {
        LocalDate oldest = null;
        for (var factor : factors) {
            var row = known.get(factor);
            if (row == null || row.judgedOn == null) {
                return null;
            }
            oldest = oldest == null || row.judgedOn.isBefore(oldest) ? row.judgedOn : oldest;
        }
        return oldest;
    }

    /** A day over is an alert too, however it was found out. */
    private void tell(Outlet outlet, String factor, FactorDay day, boolean known) {
        boolean over = day.judged() != null && day.judged().outcome() == DayVerdict.Outcome.OVER;
        if (day.judged() == null || !over && !known) {
            return;
        }
        var judged = new Alerts.Judged(outlet.id, outlet.enterpriseId, factor);
        var dayEnd = day.judgedOn().plusDays(1).atStartOfDay(park.zone()).toInstant();
        if (over) {
            alerts.dayOver(judged, day.judged().value(), day.judged().bounds(), dayEnd);
        } else {
            alerts.dayWithin(judged, dayEnd);
        }
    }

    private void conclude(Enterprise enterprise, UUID cause) {
        var now = now();
        var open = OpenKinds.of(enterprise.id);
        var rows = FactorVerdict.of(enterprise.id);
        rows.forEach(row -> row.judge(open.on(row.outletId, row.factor), now));
        var before = enterprise.compliance;
        var after = Verdict.worst(rows.stream().map(FactorVerdict::verdict).toList()).status();
        if (enterprise.judged(after, now)) {
            changed.fire(new ComplianceChanged(park.id(), enterprise.id, cause, before, after, now));
        }
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
