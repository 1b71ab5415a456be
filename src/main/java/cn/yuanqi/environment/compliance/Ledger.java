package cn.yuanqi.environment.compliance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * Keeps each day's verdict. Days are added as they fall due; a day that is there is looked at again only when data of it
 * came late, while it is the newest one, or when an officer orders it, and not because a limit has changed since.
 */
@ApplicationScoped
class Ledger {
    /** Of thirteen months and the day before. */
    private static final int REACH = 400;

    @Inject
    DayBook days;
    @Inject
    Clock clock;

    /** @param concerned the days that something came for, and the newest judged ones */
    void keep(Outlet outlet, List<String> factors, Collection<LocalDate> concerned, Revision.Why why) {
        var due = days.dueOn();
        var wanted = new TreeSet<>(concerned);
        var last = JudgedDay.last(outlet.id);
        var from = last.map(day -> day.plusDays(1)).orElseGet(() -> days.begins(outlet));
        if (last.isPresent() || !from.isAfter(due)) {
            wanted.add(due);
        }
        var earliest = due.minusDays(REACH);
        for (var day = from.isBefore(earliest) ? earliest : from; day.isBefore(due); day = day.plusDays(1)) {
            wanted.add(day);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (var run : runs(wanted)) {
            write(outlet, days.findings(outlet, factors, run), due, new Hand(why, now));
        }
    }

    /** Days that follow one another, so that their means are read at once. */
    private static List<NavigableSet<LocalDate>> runs(NavigableSet<LocalDate> days) {
        var runs = new ArrayList<NavigableSet<LocalDate>>();
        for (var day : days) {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.last().plusDays(1).equals(day)) {
                last.add(day);
            } else {
                runs.add(new TreeSet<>(List.of(day)));
            }
        }
        return runs;
    }

    private record Hand(Revision.Why why, Instant now) {
    }

    private static void write(Outlet outlet, List<JudgedDay.Finding> findings, LocalDate due, Hand hand) {
        Map<String, JudgedDay> known = new HashMap<>();
        var all = findings.stream().map(JudgedDay.Finding::day).distinct().toList();
        JudgedDay.at(outlet.id, all).forEach(row -> known.put(row.day + row.factor, row));
        var touched = new ArrayList<ParkScoped>(known.values());
        for (var finding : findings) {
            var row = known.get(finding.day() + finding.factor());
            if (row != null) {
                row.revise(finding, hand.why, hand.now).ifPresent(was -> {
                    was.persist();
                    touched.add(was);
                });
            } else if (finding.verdict().isJudged() || !finding.day().isAfter(due)) {
                var begun = JudgedDay.begin(outlet, finding, hand.now);
                begun.persist();
                touched.add(begun);
            }
        }
        // Not kept in the session: it looks through all that it holds at each query.
        JudgedDay.flush();
        touched.forEach(JudgedDay.getEntityManager()::detach);
    }
}
