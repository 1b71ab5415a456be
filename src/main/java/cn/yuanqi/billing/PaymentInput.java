package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** A payment as it is sent in; without allocations it pays the oldest due first. */
class PaymentInput extends PaymentFacts {
    public UUID enterpriseId;
    public List<Part> allocations;

    /** A part of the payment for one invoice, CNY. */
    record Part(UUID invoiceId, BigDecimal amount) {
    }

    static PaymentInput of(UUID enterprise, PaymentFacts facts) {
        var input = new PaymentInput();
        input.enterpriseId = enterprise;
        input.amount = facts.amount;
        input.paidOn = facts.paidOn;
        input.method = facts.method;
        input.reference = facts.reference;
        return input;
    }

    /** @throws Problem 422 when a part names no invoice, no sum, or an invoice twice */
    Map<UUID, BigDecimal> parts() {
        var parts = new LinkedHashMap<UUID, BigDecimal>();
        for (Part part : allocations) {
            boolean sound = part != null && part.invoiceId() != null && part.amount() != null
                    && part.amount().signum() > 0 && part.amount().stripTrailingZeros().scale() <= 2;
            if (!sound || parts.put(part.invoiceId(), part.amount().setScale(2)) != null) {
                throw Problem.invalid("allocations", Language.words(BillingWords.class).badPart());
            }
        }
        return parts;
    }
}
