package cn.yuanqi.financing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;

/** What time does: offers expire, loans take the LPR of their anniversary, and lenders are told of hints of trouble. */
@ApplicationScoped
class FinancingRound {
    @Inject
    InPark parks;
    @Inject
    Clock clock;
    @Inject
    LoanWatch watch;

    @Scheduled(every = "${yuanqi.financing.round:1h}", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        parks.inEach(this::go);
    }

    /** Each in a transaction of its own: of two instances the slower one is refused that one, and goes on. */
    void go(Park park) {
        var now = Stamp.machine(clock.instant().atZone(park.zoneId()));
        List<UUID> lapsed = lapsed(now.today()).stream().map(each -> each.id).toList();
        List<UUID> anniversaries = Loan.repriced(now.today()).stream().map(each -> each.applicationId).toList();
        List<UUID> running = Loan.running().stream().map(each -> each.id).toList();
        lapsed.forEach(id -> quietly(park, () -> FinancingApplication.<FinancingApplication>findById(id).expire(now)));
        anniversaries.forEach(id -> quietly(park, () -> Loan.held(id).orElseThrow().reprice(now.today())));
        running.forEach(id -> quietly(park, () -> watch.look(id, now)));
    }

    private void quietly(Park park, Runnable work) {
        try {
            parks.run(park.id, work);
        } catch (Problem | ConstraintViolationException movedMeanwhile) {
            return;
        }
    }

    /** Offers that nobody accepted in time. */
    static List<FinancingApplication> lapsed(LocalDate today) {
        return FinancingApplication.list("status = ?1 and offerUntil < ?2 order by id", ApplicationStatus.APPROVED,
                today);
    }
}
