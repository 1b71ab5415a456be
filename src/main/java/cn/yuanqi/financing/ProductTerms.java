package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What a product's business is done under; an application keeps those of its submission.
 *
 * @param spreadBp basis points on the LPR
 * @param haircut percent taken off a receivable or a stock lot
 * @param minCoverage what is left of it, by the approved sum, at least
 * @param penaltyPercent on top of the rate for what is overdue, percent of it
 * @param offerDays an approval holds so many days
 */
public record ProductTerms(ProductKind kind, RepaymentMethod method, Repricing repricing, int spreadBp,
        BigDecimal haircut, BigDecimal minCoverage, int offerDays, BigDecimal minAmount, BigDecimal maxAmount,
        int minMonths, int maxMonths, BigDecimal penaltyPercent, List<DocumentType> documents, List<ApprovalBand> bands,
        List<Criterion> scorecard) {
    /** The most that is usual for what is overdue. */
    static final BigDecimal USUAL_PENALTY = new BigDecimal("50");
    private static final int POINTS_OF_A_PERCENT = 100;

    /** Terms that were kept before there was any have the usual penalty. */
    public ProductTerms {
        penaltyPercent = penaltyPercent == null ? USUAL_PENALTY : penaltyPercent;
    }

    /** The rate of a day. @param lpr percent a year */
    BigDecimal rate(BigDecimal lpr) {
        var spread = BigDecimal.valueOf(spreadBp).divide(BigDecimal.valueOf(POINTS_OF_A_PERCENT), 4,
                RoundingMode.UNNECESSARY);
        return lpr.add(spread).max(BigDecimal.ZERO).setScale(4, RoundingMode.UNNECESSARY);
    }

    /** @throws Problem 409 when no rate was published by then */
    static LprRate lpr(int months, LocalDate day) {
        return LprRate.on(LprTerm.of(months), day)
                .orElseThrow(() -> Problem.conflict(Language.words(FinancingWords.class).noLpr(day.toString())));
    }

    ApprovalBand band(BigDecimal amount) {
        return bands.stream().sorted(Comparator.comparing(ApprovalBand::upTo))
                .filter(band -> band.upTo().compareTo(amount) >= 0).findFirst()
                .orElseGet(() -> bands.stream().max(Comparator.comparing(ApprovalBand::upTo)).orElseThrow());
    }

    boolean takes(BigDecimal amount) {
        return amount.compareTo(minAmount) >= 0 && amount.compareTo(maxAmount) <= 0;
    }

    boolean takes(int months) {
        return months >= minMonths && months <= maxMonths;
    }
}
