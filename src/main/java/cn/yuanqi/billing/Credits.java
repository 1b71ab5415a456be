package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.enterprise.Stamp;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Lets what enterprises have paid too much pay what they owe, the oldest due first. */
@ApplicationScoped
class Credits {
    /**
     * To be called with the account locked.
     *
     * @return what was used, CNY
     */
    static BigDecimal use(UUID enterpriseId, Stamp stamp) {
        var used = BigDecimal.ZERO.setScale(2);
        for (Payment payment : Payment.withCredit(enterpriseId)) {
            var before = payment.credit();
            if (before.signum() > 0) {
                payment.payOldest(Invoice.open(enterpriseId), stamp);
                used = used.add(before.subtract(payment.credit()));
            }
        }
        return used;
    }

    /**
     * At issue, for each enterprise of the current park in a transaction of its own: behind a run that was killed the
     * next one finds what is left. Does nothing where the park wants it by hand.
     */
    void useAll(Stamp stamp) {
        for (UUID enterprise : QuarkusTransaction.requiringNew().call(Credits::wanting)) {
            QuarkusTransaction.requiringNew().run(() -> {
                Account.lock(enterprise);
                if (use(enterprise, stamp).signum() > 0) {
                    Invoice.flush();
                    new LateFees(enterprise, stamp).accrue(stamp.today().minusDays(1));
                }
            });
        }
    }

    private static List<UUID> wanting() {
        return BillingSetting.isCreditApplied()
                ? Payment.getEntityManager().createQuery("select distinct p.enterpriseId from Payment p where"
                        + " p.amount > p.allocated + p.refunded and exists (select 1 from Invoice i"
                        + " where i.enterpriseId = p.enterpriseId and i.status in :open) order by p.enterpriseId",
                        UUID.class).setParameter("open", Invoice.OPEN).getResultList()
                : List.of();
    }
}
