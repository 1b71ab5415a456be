package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What is said of a payment when it is booked. */
class PaymentFacts {
    private static final BigDecimal MOST = new BigDecimal("99999999999.99");
    /** CNY. */
    public BigDecimal amount;
    public LocalDate paidOn;
    public Payment.Method method;
    public String reference;

    /** @throws Problem 422 when it is said to come from where only the house books from */
    void mustBeMoney() {
        if (method != null && !method.isMoney()) {
            throw Problem.invalid("method", Language.words(BillingWords.class).unknownValue(method.name()));
        }
    }

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold(LocalDate today) {
        var words = Language.words(BillingWords.class);
        List<FieldError> errors = new ArrayList<>();
        if (amount == null || amount.signum() <= 0 || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 2) {
            errors.add(new FieldError("amount", words.badSum()));
        }
        if (paidOn == null) {
            errors.add(new FieldError("paidOn", words.dayMissing()));
        } else if (paidOn.isAfter(today)) {
            errors.add(new FieldError("paidOn", words.dayInFuture()));
        }
        method = method == null ? Payment.Method.BANK_TRANSFER : method;
        reference = reference == null || reference.isBlank() ? null : reference.strip();
        if (reference != null && reference.length() > 100) {
            errors.add(new FieldError("reference", words.tooLong(100)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
