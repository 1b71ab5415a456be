package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What is asked for: of the whole invoice, or of some of its lines; each a sum or a percentage. */
class ReliefInput {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** CNY, tax included. */
    public BigDecimal amount;
    /** Of the invoice's amount. */
    public BigDecimal percent;
    public List<Part> lines;
    public String reason;

    /** @param amount CNY @param percent of the line's amount */
    record Part(UUID lineId, BigDecimal amount, BigDecimal percent) {
    }

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold() {
        var words = Language.words(ReliefWords.class);
        List<FieldError> errors = new ArrayList<>();
        boolean ofLines = lines != null && !lines.isEmpty();
        if (ofLines ? amount != null || percent != null : !isOne(amount, percent)) {
            errors.add(new FieldError("amount", words.sumOrPercent()));
        }
        if (ofLines && !lines.stream().allMatch(part -> part != null && part.lineId() != null
                && isOne(part.amount(), part.percent()))) {
            errors.add(new FieldError("lines", words.sumOrPercent()));
        }
        if (ofLines && lines.stream().filter(part -> part != null).map(Part::lineId).distinct().count() < lines
                .size()) {
            errors.add(new FieldError("lines", words.lineTwice()));
        }
        reason = reason == null ? "" : reason.strip();
        if (reason.isEmpty()) {
            errors.add(new FieldError("reason", Language.words(BillingWords.class).reasonMissing()));
        } else if (reason.length() > 500) {
            errors.add(new FieldError("reason", Language.words(BillingWords.class).tooLong(500)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** Just one of both, in its bounds. */
    private static boolean isOne(BigDecimal sum, BigDecimal share) {
        if ((sum == null) == (share == null)) {
            return false;
        }
        return sum != null
                ? sum.signum() > 0 && sum.stripTrailingZeros().scale() <= 2
                : share.signum() > 0 && share.compareTo(HUNDRED) <= 0 && share.stripTrailingZeros().scale() <= 4;
    }
}
