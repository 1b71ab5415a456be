package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.Flaws;

/** What an enterprise applies for. */
public class ApplicationInput {
    public UUID policyId;
    /** CNY; may be left out where the policy reckons it. */
    public BigDecimal amount;
    /** Why, in the enterprise's words. */
    public String statement;

    /** @throws cn.yuanqi.platform.Problem 422 naming each field that does not hold */
    void mustHold(Policy policy) {
        var flaws = new Flaws();
        statement = flaws.text("statement", statement, 2000);
        boolean within = amount == null || PolicyFacts.isMoney(amount) && (policy.cap == null
                || amount.compareTo(policy.cap) <= 0);
        flaws.must(within, "amount", Language.words(PolicyWords.class)
                .grantUpTo(policy.cap == null ? "–" : policy.cap.toPlainString()));
        flaws.settle();
        amount = amount == null ? null : amount.setScale(2);
    }
}
