package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.financing.ApplicationStatus.Side;
import cn.yuanqi.identity.Role;

/**
 * An application as the outside sees it; sums in CNY, rates in percent a year.
 *
 * @param waitsFor {@code null} when it is over
 * @param since when it came to its status
 * @param question what the lender asks, until it is answered
 * @param missing documents that the product asks for and nobody brought
 * @param handler who of the lender looks after it; {@code null} for all but the lender
 * @param approvals {@code null} for all but the lender
 * @param reviews {@code null} for all but the lender
 */
public record ApplicationView(UUID id, UUID enterpriseId, String enterprise, UUID institutionId, String lender,
        UUID productId, String product, ProductKind kind, ApplicationStatus status, Instant since, Waiting waitsFor,
        BigDecimal amount, int termMonths, String purpose, Receivable receivable, Pledge pledge, Instant enteredAt,
        Instant submittedAt, String question, Offered offer, Instant decidedAt, String reason,
        List<ConditionView> conditions, List<Paper> documents, List<DocumentType> missing, List<Step> steps,
        String handler, Approvals approvals, List<Review> reviews, int version) {

    /** @param name of the enterprise or the lender @param role of those who are to act */
    public record Waiting(Side side, Role role, String name) {
    }

    /** @param coverage how often what is left after the haircut covers the sum */
    public record Receivable(String debtor, String number, BigDecimal amount, LocalDate dueOn, BigDecimal accepted,
            BigDecimal haircut, BigDecimal lendable, BigDecimal coverage) {
    }

    public record Pledge(String warehouse, String lot, String goods, BigDecimal quantity, String unit,
            BigDecimal value, BigDecimal accepted, BigDecimal haircut, BigDecimal lendable, BigDecimal coverage) {
    }

    /** @param until the last day on which it can be accepted */
    public record Offered(BigDecimal amount, int termMonths, BigDecimal rate, BigDecimal lpr, LocalDate lprOn,
            int spreadBp, Repricing repricing, RepaymentMethod method, LocalDate until) {
    }

    public record ConditionView(int place, String text, Instant metAt, String note) {
    }

    public record Paper(UUID id, DocumentType type, String name, long size, Instant addedAt) {
    }

    /** @param by {@code null} for the other side */
    public record Step(String deed, ApplicationStatus from, ApplicationStatus to, Side side, String note, Instant at,
            String by) {
    }

    public record Approvals(int given, Integer needed, List<Approval> items) {
    }

    /** @param inNameOf who was away, and approved by another; {@code null} for nobody */
    public record Approval(String by, String inNameOf, BigDecimal amount, int termMonths, String reason,
            List<String> conditions,
            Instant at) {
    }

    /** @param points {@code null} without a consent that stands; of those lines alone whose facts it covers */
    public record Review(String by, String inNameOf, Instant at, FinancingReview.Recommendation recommendation,
            BigDecimal amount,
            String note, Integer points, Integer most, List<Score.Line> score) {
    }
}
