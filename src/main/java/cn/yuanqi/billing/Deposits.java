package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.leasing.DepositEntry;
import cn.yuanqi.leasing.Lease;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Lets the deposit of a lease pay what its tenant owes, and takes it back; the ledger is the lease's. */
@RequestScoped
class Deposits {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Cashier cashier;

    /** @param amount CNY, {@code null} for as much as there is @param leaseId {@code null} for the invoice's own lease */
    record Wanted(BigDecimal amount, UUID leaseId) {
    }

    /** What the invoice's lease holds, CNY; {@code null} when it has none. */
    static BigDecimal held(Invoice invoice) {
        return invoice.leaseId == null ? null : DepositEntry.balance(DepositEntry.of(invoice.leaseId));
    }

    /** To be called in a transaction. @throws Problem 404, 409 when nothing is open or held, 422 for more than that */
    PaymentView pay(UUID invoiceId, Wanted wanted) {
        var found = Invoice.visible(Sight.of(actor), invoiceId).orElseThrow(Problem::notFound);
        Account.lock(found.enterpriseId);
        Invoice.getEntityManager().clear();
        var open = Invoice.open(found.enterpriseId).stream().filter(one -> one.id.equals(invoiceId)).toList();
        if (open.isEmpty()) {
            throw Problem.conflict(words().notOpen());
        }
        var lease = lease(wanted.leaseId() == null ? found.leaseId : wanted.leaseId(), found.enterpriseId);
        var held = DepositEntry.balance(DepositEntry.of(lease.id));
        if (held.signum() <= 0) {
            throw Problem.conflict(words().noDeposit(lease.number));
        }
        var stamp = signature.stamp();
        var facts = facts(wanted.amount() == null ? open.get(0).open().min(held) : wanted.amount(), lease, stamp);
        var payment = Payment.receive(found.enterpriseId, facts, stamp);
        payment.pay(Map.of(invoiceId, payment.amount), open, stamp);
        DepositEntry.add(lease.id, new DepositEntry.Movement(DepositEntry.Kind.APPLIED, payment.amount, stamp.today(),
                open.get(0).number), stamp);
        return cashier.booked(payment);
    }

    private static PaymentFacts facts(BigDecimal amount, Lease lease, Stamp stamp) {
        var facts = new PaymentFacts();
        facts.amount = amount;
        facts.paidOn = stamp.today();
        facts.method = Payment.Method.DEPOSIT;
        facts.reference = lease.number;
        return facts;
    }

    private static Lease lease(UUID id, UUID enterprise) {
        if (id == null) {
            throw Problem.invalid("leaseId", words().leaseMissing());
        }
        return Lease.byId(id).filter(lease -> lease.enterpriseId.equals(enterprise)).orElseThrow(Problem::notFound);
    }

    /** Puts what was refunded of such a payment back. */
    static void giveBack(Payment payment, Stamp stamp) {
        var lease = Lease.byNumber(payment.reference).orElseThrow();
        DepositEntry.add(lease.id, new DepositEntry.Movement(DepositEntry.Kind.TOPPED_UP, payment.refunded,
                stamp.today(), payment.refundReason), stamp);
    }

    private static BillingWords words() {
        return Language.words(BillingWords.class);
    }
}
