package cn.yuanqi.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Goes over the late fees of the current park, one enterprise after the other, each in a transaction of its own. Two
 * processes may go round at once: the second finds nothing left to add.
 */
@ApplicationScoped
class LateFeeRound {
    @Inject
    InPark parks;
    @Inject
    Clock clock;

    /** The day that has just ended is complete: what is paid later counts from later days, or is booked back. */
    @Scheduled(every = "${yuanqi.billing.late-fee-round:1h}", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void everyPark() {
        parks.inEach(park -> {
            var stamp = Stamp.machine(clock.instant().atZone(ZoneId.of(park.zone)));
            accrue(stamp.today().minusDays(1), stamp);
        });
    }

    /** One enterprise that cannot be reckoned keeps nobody else from it. */
    void accrue(LocalDate through, Stamp stamp) {
        RuntimeException first = null;
        for (UUID enterprise : owing(through)) {
            try {
                each(enterprise, () -> {
                    new LateFees(enterprise, stamp).accrue(through);
                    return null;
                });
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** @return how many invoices were issued */
    int bill(LocalDate through, Stamp stamp) {
        InvoiceSequence.ready(stamp.today().getYear());
        return (int) owing(through).stream()
                .filter(enterprise -> each(enterprise, () -> new LateFees(enterprise, stamp).bill(through)) != null)
                .count();
    }

    private static <T> T each(UUID enterprise, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> {
            Account.lock(enterprise);
            return work.get();
        });
    }

    /** Enterprises with an invoice that is open past its due day, or was and has lines that no invoice asks for. */
    private static List<UUID> owing(LocalDate through) {
        return QuarkusTransaction.requiringNew().call(() -> Invoice.getEntityManager().createQuery(
                "select distinct i.enterpriseId from Invoice i where i.lateFeePercent > 0 and i.dueOn < :day and"
                        + " (i.paid + i.relieved < i.amount and i.status <> 'VOID' or i.id in"
                        + " (select l.invoiceId from LateFeeLine l where l.billedOn is null)) order by i.enterpriseId",
                UUID.class).setParameter("day", through).getResultList());
    }
}
