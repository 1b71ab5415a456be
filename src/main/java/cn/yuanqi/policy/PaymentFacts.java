package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.Flaws;

/** Money that came, as it is written down. */
public class PaymentFacts {
    /** CNY. */
    public BigDecimal amount;
    public LocalDate paidOn;
    /** The bank's, or the authority's. */
    public String reference;

    /** @throws cn.yuanqi.platform.Problem 422 naming each field that does not hold */
    void mustHold(BigDecimal left, LocalDate today) {
        var words = Language.words(PolicyWords.class);
        var flaws = new Flaws();
        reference = flaws.text("reference", reference, 100);
        flaws.must(PolicyFacts.isMoney(amount) && amount.compareTo(left) <= 0, "amount",
                words.payUpTo(left.toPlainString()));
        flaws.day("paidOn", paidOn);
        flaws.must(paidOn != null && !paidOn.isAfter(today), "paidOn", words.badPaidOn());
        flaws.settle();
        amount = amount.setScale(2);
    }
}
