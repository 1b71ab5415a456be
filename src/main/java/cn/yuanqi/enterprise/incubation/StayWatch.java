package cn.yuanqi.enterprise.incubation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.enterprise.incubation.StayNotice.Told;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Tells each park whose time in incubation is ending or over. It may run in several processes at once: the database
 * takes a notice once, and who wrote it tells of it, in the same transaction.
 */
@ApplicationScoped
class StayWatch {
    /** One letter lists as many at most; with more there are several. */
    private static final int AT_ONCE = 500;

    @Inject
    InPark parks;
    @Inject
    Stays stays;
    @Inject
    Eligibility eligibility;
    @Inject
    Clock clock;
    @Inject
    Event<StaysNoticed> noticed;

    @Scheduled(every = "${yuanqi.incubation.stay-check:1h}", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        var all = new ArrayList<String>();
        parks.inEach(park -> all.add(park.id));
        all.forEach(this::tell);
        parks.inEach(park -> EntryApplication.forget(clock.instant()));
    }

    /** @return how many notices were given */
    int tell(String park) {
        try {
            return parks.call(park, () -> tellHere(park));
        } catch (ConstraintViolationException toldMeanwhile) {
            return 0;
        }
    }

    private int tellHere(String park) {
        var lines = new ArrayList<StaysNoticed.Line>();
        for (Stays.Near near : due()) {
            StayNotice.give(near.enterprise().id, near.limit(), clock.instant());
            var limit = near.limit();
            lines.add(new StaysNoticed.Line(near.enterprise().id, near.enterprise().name,
                    limit.step() == StayLimit.Step.OVER, limit.months(), limit.last()));
        }
        StayNotice.flush();
        if (!lines.isEmpty()) {
            noticed.fire(new StaysNoticed(park, Ids.next(), List.copyOf(lines)));
        }
        return lines.size();
    }

    private List<Stays.Near> due() {
        var near = stays.near(eligibility.today());
        if (near.isEmpty()) {
            return near;
        }
        var told = StayNotice.told(near.get(0).limit().last());
        return near.stream().filter(one -> !told.contains(Told.of(one))).limit(AT_ONCE).toList();
    }
}
