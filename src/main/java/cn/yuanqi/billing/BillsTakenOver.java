package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;

/** Bills and payments of earlier days that are only written down here: when a park begins to use Yuanqi, and the demo. */
@ApplicationScoped
public class BillsTakenOver {
    @Inject
    BillingRun run;

    /**
     * A payment as it once came.
     *
     * @param amount CNY; what exceeds that which is open is credit
     */
    public record Paid(BigDecimal amount, LocalDate on, String reference) {
    }

    /** How an enterprise once paid. */
    public interface Habit {
        /**
         * @param place of the invoice among the enterprise's open ones, the oldest due being 0
         * @param last the place of the latest
         * @return {@code null} when it was not paid
         */
        Paid of(int place, int last, InvoiceView invoice);
    }

    /**
     * Issues what the schedules made due by that day, dated as the stamp says, in the transaction of the caller.
     *
     * @return how many invoices
     */
    public int bill(LocalDate through, Stamp stamp) {
        return run.within(through, stamp);
    }

    /** Opens the account of an enterprise that has none, and books what it paid of its open invoices. */
    public void settle(UUID enterpriseId, Habit habit, Stamp stamp) {
        var account = new Account();
        account.enterpriseId = enterpriseId;
        account.persist();
        var open = Invoice.open(enterpriseId);
        for (int place = 0; place < open.size(); place++) {
            var invoice = open.get(place);
            var paid = habit.of(place, open.size() - 1, InvoiceView.of(invoice, List.of(), stamp.today()));
            if (paid != null) {
                book(invoice, paid, stamp);
            }
        }
        Invoice.flush();
        Invoice.getEntityManager().clear();
    }

    /** Gives the latest payment of an enterprise back. */
    public void refundLatest(UUID enterpriseId, String reason, Stamp stamp) {
        Payment.<Payment>find("enterpriseId = ?1 order by paidOn desc, id desc", enterpriseId).firstResultOptional()
                .ifPresent(payment -> payment.refund(null, reason, stamp));
    }

    /** Charges what being late has cost an enterprise whose account {@link #settle} opened. */
    public void charge(UUID enterpriseId, LocalDate through, Stamp stamp) {
        new LateFees(enterpriseId, stamp).accrue(through);
    }

    private static void book(Invoice invoice, Paid paid, Stamp stamp) {
        var facts = new PaymentFacts();
        facts.amount = paid.amount();
        facts.paidOn = paid.on();
        facts.reference = paid.reference();
        var booked = Stamp.machine(paid.on().atTime(10, 0).atZone(stamp.at().getZone()));
        var payment = Payment.receive(invoice.enterpriseId, facts, booked);
        payment.payOldest(List.of(invoice), booked);
    }
}
