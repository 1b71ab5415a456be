package cn.yuanqi.policy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;

/**
 * Reminds of last days, seven days and one day before: those that a policy fits and that have sent nothing yet. Of two
 * processes the database lets one write the notices, and that one tells, in the same transaction.
 */
@ApplicationScoped
class PolicyWatch {
    /** Days before the last one, the later step first: who is told late hears only of that. */
    private static final List<Integer> STEPS = List.of(1, 7);
    @Inject
    InPark parks;
    @Inject
    Clock clock;
    @Inject
    Event<PolicyDue> due;

    @Scheduled(every = "${yuanqi.policy.check:1h}", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        var all = new ArrayList<String>();
        parks.inEach(park -> all.add(park.id));
        all.forEach(this::tell);
    }

    void tell(String park) {
        try {
            parks.run(park, () -> tell(Park.byCode(park).orElseThrow()));
        } catch (ConstraintViolationException toldMeanwhile) {
            return;
        }
    }

    private void tell(Park park) {
        var now = Stamp.machine(clock.instant().atZone(park.zoneId()));
        for (Policy policy : Policy.open(now.today())) {
            long left = ChronoUnit.DAYS.between(now.today(), policy.appliesUntil);
            STEPS.stream().filter(step -> left <= step).findFirst().ifPresent(step -> tell(policy, step, now));
        }
    }

    private void tell(Policy policy, int step, Stamp now) {
        Set<UUID> readers = new HashSet<>(policy.fitting(now.today()));
        for (PolicyApplication one : PolicyApplication.under(policy.id)) {
            if (one.status == ApplicationStatus.DRAFT) {
                readers.add(one.enterpriseId);
            } else {
                readers.remove(one.enterpriseId);
            }
        }
        readers.removeAll(PolicyNotice.told(policy, step));
        if (!readers.isEmpty()) {
            readers.forEach(enterprise -> PolicyNotice.give(policy, enterprise, step, now.instant()));
            PolicyNotice.flush();
            due.fire(new PolicyDue(policy.parkId, policy.id, policy.titleZh, policy.titleEn, policy.appliesUntil, step,
                    readers));
        }
    }
}
