package cn.yuanqi.environment.compliance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Takes the judge round whole parks, one transaction per outlet, so that a park's rows are never held all at once.
 * Several processes at it, or one at it again, only repeat each other: the same facts give the same verdicts.
 */
@ApplicationScoped
class Rounds {
    @Inject
    InPark parks;
    @Inject
    Judge judge;
    @Inject
    DayBook days;

    /** Judges the day that falls due while nothing comes in: missing data must show. */
    @Scheduled(every = "${yuanqi.compliance.due-check:10m}", concurrentExecution = ConcurrentExecution.SKIP)
    void due() {
        Map<String, List<UUID>> behind = new HashMap<>();
        parks.inEach(park -> behind.put(park.id, FactorVerdict.outletsBehind(days.dueOn())));
        behind.forEach((park, outletIds) -> outletIds.forEach(
                id -> parks.run(park, () -> judge.daysOf(Outlet.byId(id).stream().toList(),
                        Judge.Call.because(Revision.Cause.FELL_DUE)))));
    }
}
