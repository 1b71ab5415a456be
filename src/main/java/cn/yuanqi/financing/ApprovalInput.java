package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/**
 * What an approver grants, as it is sent in; what is left out is as it was asked for.
 *
 * @param amount CNY
 * @param conditions what must be met before the money is paid out
 * @param reason needed for another sum or term than was asked for; the applicant reads it
 */
record ApprovalInput(BigDecimal amount, Integer termMonths, String reason, List<String> conditions) {
    static final ApprovalInput AS_ASKED = new ApprovalInput(null, null, null, null);
    private static final int MOST_CONDITIONS = 20;

    /** @throws Problem 422 naming each field that does not hold */
    ApprovalInput of(FinancingApplication application, ProductTerms terms) {
        var words = Language.words(FinancingWords.class);
        List<FieldError> errors = new ArrayList<>();
        var sum = amount == null ? application.amount : amount;
        int months = termMonths == null ? application.termMonths : termMonths;
        var why = Said.orNothing("reason", reason, 1000);
        if (!ApplicationInput.isMoney(sum) || !terms.takes(sum)) {
            errors.add(new FieldError("amount",
                    words.amountBetween(terms.minAmount().toPlainString(), terms.maxAmount().toPlainString())));
        }
        if (!terms.takes(months)) {
            errors.add(new FieldError("termMonths", words.monthsBetween(terms.minMonths(), terms.maxMonths())));
        }
        if (why == null && (sum.compareTo(application.amount) != 0 || months != application.termMonths)) {
            errors.add(new FieldError("reason", words.reasonForAnother()));
        }
        var texts = conditions == null
                ? List.<String>of()
                : conditions.stream().filter(each -> each != null
                        && !each.isBlank()).map(String::strip).toList();
        if (texts.size() > MOST_CONDITIONS || texts.stream().anyMatch(each -> each.length() > 300)) {
            errors.add(new FieldError("conditions", words.badConditions(MOST_CONDITIONS, 300)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new ApprovalInput(sum.setScale(2), months, why, texts);
    }

    /** Whether the same is granted. */
    boolean agrees(FinancingApproval other) {
        return other.amount.compareTo(amount) == 0 && other.months == termMonths
                && Kept.read(other.conditions, Kept.TEXTS).equals(conditions);
    }
}
