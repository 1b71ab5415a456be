package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** An application as it is written; a draft may still lack its documents, but not these. */
public class ApplicationInput {
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");
    public UUID productId;
    /** May be left out: the asker's own. */
    public UUID enterpriseId;
    /** CNY. */
    public BigDecimal amount;
    public Integer termMonths;
    public String purpose;
    public Receivable receivable;
    public Pledge pledge;

    /** @param number of the invoice or the contract @param amount CNY */
    public record Receivable(String debtor, String number, BigDecimal amount, LocalDate dueOn) {
    }

    /** @param value CNY */
    public record Pledge(String warehouse, String lot, String goods, BigDecimal quantity, String unit,
            BigDecimal value) {
    }

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold(ProductTerms terms) {
        var words = Language.words(FinancingWords.class);
        List<FieldError> errors = new ArrayList<>();
        if (!isMoney(amount) || !terms.takes(amount)) {
            errors.add(new FieldError("amount",
                    words.amountBetween(terms.minAmount().toPlainString(), terms.maxAmount().toPlainString())));
        }
        if (termMonths == null || !terms.takes(termMonths)) {
            errors.add(new FieldError("termMonths", words.monthsBetween(terms.minMonths(), terms.maxMonths())));
        }
        purpose = purpose == null ? "" : purpose.strip();
        if (purpose.isEmpty() || purpose.length() > 1000) {
            errors.add(new FieldError("purpose", words.textUpTo(1000)));
        }
        checkCollateral(terms.kind(), errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        amount = amount.setScale(2);
    }

    private void checkCollateral(ProductKind kind, List<FieldError> errors) {
        var words = Language.words(FinancingWords.class);
        if (kind.needsReceivable() != (receivable != null)) {
            errors.add(new FieldError("receivable",
                    kind.needsReceivable() ? words.receivableNeeded() : words.notOfThisKind()));
        }
        if (kind.needsPledge() != (pledge != null)) {
            errors.add(new FieldError("pledge", kind.needsPledge() ? words.pledgeNeeded() : words.notOfThisKind()));
        }
        var facts = collateral();
        if (facts != null
                && errors.stream().noneMatch(each -> List.of("receivable", "pledge").contains(each.field()))) {
            facts.check(errors);
        }
    }

    /** {@code null} for none. */
    CollateralFacts collateral() {
        return receivable != null
                ? CollateralFacts.of(receivable)
                : pledge != null ? CollateralFacts.of(pledge) : null;
    }

    static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() > 0 && amount.stripTrailingZeros().scale() <= 2
                && amount.compareTo(MOST) <= 0;
    }
}
