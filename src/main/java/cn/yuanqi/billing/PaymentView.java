package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A payment as the outside sees it; sums in CNY.
 *
 * @param credit what is neither allocated nor refunded
 */
public record PaymentView(UUID id, UUID enterpriseId, BigDecimal amount, LocalDate paidOn, Payment.Method method,
        String reference, Payment.Status status, List<Part> allocations, BigDecimal credit, BigDecimal refunded,
        LocalDate refundedOn, String refundReason, Instant bookedAt) {

    public record Part(UUID invoiceId, BigDecimal amount) {
    }

    static PaymentView of(Payment payment) {
        var parts = PaymentAllocation.heldBy(payment).stream().filter(held -> held.amount().signum() > 0)
                .map(held -> new Part(held.invoiceId(), held.amount())).toList();
        return new PaymentView(payment.id, payment.enterpriseId, payment.amount, payment.paidOn, payment.method,
                payment.reference, payment.status, parts, payment.credit(), payment.refunded, payment.refundedOn,
                payment.refundReason, payment.bookedAt);
    }
}
