package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** A product as it is written, by the JSON door or the form; what is left out has a usual value. */
public class ProductFacts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");
    private static final int LONGEST = 360;
    private static final int MOST_APPROVALS = 5;
    public String name;
    public String note;
    public ProductKind kind;
    public BigDecimal minAmount;
    public BigDecimal maxAmount;
    public int minMonths = 1;
    public int maxMonths = 12;
    public int spreadBp;
    public Repricing repricing = Repricing.FROZEN;
    public RepaymentMethod method = RepaymentMethod.EQUAL_INSTALMENT;
    public BigDecimal haircut;
    public BigDecimal minCoverage;
    /** On top of the rate for what is overdue, percent of it. */
    public BigDecimal penaltyPercent;
    public int offerDays = 30;
    public List<DocumentType> documents;
    public List<ApprovalBand> bands;
    public List<Criterion> scorecard;

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold() {
        usual();
        var words = Language.words(FinancingWords.class);
        List<FieldError> errors = new ArrayList<>();
        must(!name.isEmpty() && name.length() <= 100, errors, "name", words.textUpTo(100));
        must(note == null || note.length() <= 1000, errors, "note", words.textUpTo(1000));
        must(kind != null, errors, "kind", words.chooseOne());
        must(repricing != null, errors, "repricing", words.chooseOne());
        must(method != null, errors, "method", words.chooseOne());
        must(isMoney(minAmount), errors, "minAmount", words.badMoney());
        must(isMoney(maxAmount) && (minAmount == null || minAmount.compareTo(maxAmount) <= 0), errors, "maxAmount",
                words.badMost());
        must(minMonths >= 1 && minMonths <= LONGEST, errors, "minMonths", words.badMonths(LONGEST));
        must(maxMonths >= minMonths && maxMonths <= LONGEST, errors, "maxMonths", words.badMonths(LONGEST));
        must(spreadBp >= -500 && spreadBp <= 2000, errors, "spreadBp", words.badSpread());
        must(haircut.signum() >= 0 && haircut.compareTo(HUNDRED) < 0 && scale(haircut) <= 4, errors, "haircut",
                words.badPercent());
        must(minCoverage.signum() >= 0 && minCoverage.compareTo(HUNDRED) < 0 && scale(minCoverage) <= 4, errors,
                "minCoverage", words.badCoverage());
        must(penaltyPercent.signum() >= 0 && penaltyPercent.compareTo(HUNDRED) <= 0 && scale(penaltyPercent) <= 4,
                errors, "penaltyPercent", words.badPenalty());
        must(offerDays >= 1 && offerDays <= 365, errors, "offerDays", words.badDays(365));
        must(documents.stream().noneMatch(each -> each == null), errors, "documents", words.chooseOne());
        must(areBands(), errors, "bands", words.badBands());
        must(isScorecard(), errors, "scorecard", words.badScorecard());
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        minAmount = minAmount.setScale(2);
        maxAmount = maxAmount.setScale(2);
    }

    private void usual() {
        name = name == null ? "" : name.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        haircut = haircut == null ? BigDecimal.ZERO : haircut;
        penaltyPercent = penaltyPercent == null ? ProductTerms.USUAL_PENALTY : penaltyPercent;
        minCoverage = minCoverage == null ? BigDecimal.ONE : minCoverage;
        documents = documents == null ? List.of() : documents.stream().distinct().toList();
        scorecard = scorecard == null ? List.of() : scorecard;
        if (bands == null || bands.isEmpty()) {
            bands = maxAmount == null ? List.of() : List.of(new ApprovalBand(maxAmount, 1, List.of()));
        }
    }

    private static void must(boolean holds, List<FieldError> errors, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() > 0 && scale(amount) <= 2 && amount.compareTo(MOST) <= 0;
    }

    private static int scale(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    /** From small to large, the last as large as the product; each with as many approvers as it asks for. */
    private boolean areBands() {
        BigDecimal before = BigDecimal.ZERO;
        for (ApprovalBand band : bands) {
            if (band == null || band.upTo() == null || band.upTo().compareTo(before) <= 0 || band.approvals() < 1
                    || band.approvals() > MOST_APPROVALS
                    || !band.approvers().isEmpty() && band.approvers().stream().distinct().count() < band.approvals()) {
                return false;
            }
            before = band.upTo();
        }
        return maxAmount == null || before.compareTo(maxAmount) >= 0;
    }

    private boolean isScorecard() {
        return scorecard.stream().allMatch(line -> line != null && line.fact() != null && line.fact().isNumber()
                && line.steps() != null && !line.steps().isEmpty()
                && line.steps().stream().allMatch(step -> step != null && step.from() != null))
                && scorecard.stream().map(Criterion::fact).distinct().count() == scorecard.size();
    }
}
