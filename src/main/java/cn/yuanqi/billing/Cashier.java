package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Moves an enterprise's money, always with its account locked; each call belongs into one transaction. */
@RequestScoped
class Cashier {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    /** Books a payment for one invoice; what exceeds it is credit. */
    PaymentView receive(UUID invoiceId, PaymentFacts facts) {
        facts.mustBeMoney();
        var enterprise = Invoice.visible(Sight.of(actor), invoiceId).orElseThrow(Problem::notFound).enterpriseId;
        Account.lock(enterprise);
        Invoice.getEntityManager().clear();
        var payment = Payment.receive(enterprise, facts, signature.stamp());
        var open = Invoice.open(enterprise).stream().filter(one -> one.id.equals(invoiceId)).toList();
        if (open.isEmpty()) {
            throw Problem.conflict(Language.words(BillingWords.class).notOpen());
        }
        payment.pay(Map.of(invoiceId, payment.amount.min(open.get(0).open())), open, signature.stamp());
        return booked(payment);
    }

    /** Books a payment; it pays what it names, else the oldest due first. */
    PaymentView receive(PaymentInput input) {
        input.mustBeMoney();
        if (input.enterpriseId == null) {
            throw Problem.invalid("enterpriseId", Language.words(BillingWords.class).enterpriseMissing());
        }
        var enterprise = Enterprise.visible(actor, input.enterpriseId).orElseThrow(Problem::notFound);
        Account.lock(enterprise.id);
        var payment = Payment.receive(enterprise.id, input, signature.stamp());
        var open = Invoice.open(enterprise.id);
        if (input.allocations == null) {
            payment.payOldest(open, signature.stamp());
        } else {
            payment.pay(input.parts(), open, signature.stamp());
        }
        return booked(payment);
    }

    /** Lets the credit of a payment pay the oldest due of what is open by now. */
    PaymentView useCredit(UUID paymentId) {
        var payment = lockedPayment(paymentId);
        payment.payOldest(Invoice.open(payment.enterpriseId), signature.stamp());
        return booked(payment);
    }

    /** Lets all credit of an enterprise pay the oldest due of what is open. @return what was used, CNY */
    BigDecimal useCredits(UUID enterpriseId) {
        var enterprise = Enterprise.visible(actor, enterpriseId).orElseThrow(Problem::notFound).id;
        Account.lock(enterprise);
        var used = Credits.use(enterprise, signature.stamp());
        settleLateFees(enterprise);
        return used;
    }

    /**
     * What the deposit paid goes back into the deposit.
     *
     * @param sum {@code null} for all of it, CNY
     */
    PaymentView refund(UUID paymentId, BigDecimal sum, String reason) {
        var payment = lockedPayment(paymentId);
        payment.refund(sum, reason, signature.stamp());
        if (payment.method == Payment.Method.DEPOSIT) {
            Deposits.giveBack(payment, signature.stamp());
        }
        return booked(payment);
    }

    Invoice cancel(UUID invoiceId, String reason) {
        var enterprise = Invoice.visible(Sight.of(actor), invoiceId).orElseThrow(Problem::notFound).enterpriseId;
        Account.lock(enterprise);
        Invoice.getEntityManager().clear();
        Invoice invoice = Invoice.findById(invoiceId);
        invoice.cancel(reason, signature.stamp());
        settleLateFees(enterprise);
        return invoice;
    }

    PaymentView booked(Payment payment) {
        settleLateFees(payment.enterpriseId);
        return PaymentView.of(payment);
    }

    /** A payment that counts from an earlier day, or no longer counts, and a relief change what was charged for being late. */
    void settleLateFees(UUID enterprise) {
        Invoice.flush();
        var stamp = signature.stamp();
        new LateFees(enterprise, stamp).accrue(stamp.today().minusDays(1));
    }

    /** What was read before the lock may be old: it is read again. */
    private Payment lockedPayment(UUID paymentId) {
        var enterprise = Payment.visible(Sight.of(actor), paymentId).orElseThrow(Problem::notFound).enterpriseId;
        Account.lock(enterprise);
        Payment.getEntityManager().clear();
        return Payment.findById(paymentId);
    }
}
