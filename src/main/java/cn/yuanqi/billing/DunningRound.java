package cn.yuanqi.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Reminds who owes, one enterprise after the other, each in a transaction of its own with its account locked: of two
 * rounds at once the second finds nothing left to say, and one that is killed half-way has sent whole letters.
 */
@ApplicationScoped
class DunningRound {
    /** Nobody is reminded at night; the park's own hour. */
    private static final int FIRST_HOUR = 9;
    @Inject
    InPark parks;
    @Inject
    CurrentPark current;
    @Inject
    Clock clock;
    @Inject
    Event<DunningSent> sent;

    /** What a round has sent. */
    record Result(int letters, int invoices) {
        Result and(Result other) {
            return new Result(letters + other.letters, invoices + other.invoices);
        }
    }

    /** Looks each hour, so that a day on which the machine stood still in the morning is not left out. */
    @Scheduled(every = "${yuanqi.billing.dunning-round:1h}", delayed = "6m", concurrentExecution = ConcurrentExecution.SKIP)
    void everyPark() {
        parks.inEach(park -> {
            var now = clock.instant().atZone(park.zoneId());
            if (now.getHour() >= FIRST_HOUR) {
                go(Stamp.machine(now));
            }
        });
    }

    /** In the current park; what fails for one enterprise does not keep the others from their letters. */
    Result go(Stamp stamp) {
        var done = new Result(0, 0);
        RuntimeException first = null;
        for (UUID enterprise : owing(stamp.today())) {
            try {
                done = done.and(QuarkusTransaction.requiringNew().call(() -> remind(enterprise, stamp)));
            } catch (RuntimeException failed) {
                Log.errorf(failed, "enterprise %s could not be reminded", enterprise);
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return done;
    }

    private static List<UUID> owing(LocalDate on) {
        return QuarkusTransaction.requiringNew().call(() -> DunningStep.count("live = 1") == 0
                ? List.of()
                : Invoice.getEntityManager().createQuery("select distinct i.enterpriseId from Invoice i"
                        + " where i.status in :open and i.dueOn < :on order by i.enterpriseId", UUID.class)
                        .setParameter("open", Invoice.OPEN).setParameter("on", on).getResultList());
    }

    private Result remind(UUID enterpriseId, Stamp stamp) {
        Account.lock(enterpriseId);
        int letters = 0;
        int invoices = 0;
        for (DunningPlan.Due due : DunningPlan.enterprise(enterpriseId, stamp.today())) {
            send(due, stamp);
            letters++;
            invoices += due.invoices().size();
        }
        return new Result(letters, invoices);
    }

    private void send(DunningPlan.Due due, Stamp stamp) {
        var wording = wording(due, stamp.today());
        var letter = DunningLetter.write(due, wording, stamp);
        sent.fire(new DunningSent(current.id(), letter.id, letter.enterpriseId, letter.titleZh, letter.titleEn,
                letter.textZh, letter.textEn, wording.addresses()));
    }

    /** What a letter says to whom, as of now. */
    DunningPlan.Wording wording(DunningPlan.Due due, LocalDate on) {
        Enterprise enterprise = Enterprise.findById(due.enterpriseId());
        return due.wording(enterprise.name, current.park().name, on)
                .to(DunningReader.addresses(due.step().readers(), current.id(), due.enterpriseId()));
    }
}
