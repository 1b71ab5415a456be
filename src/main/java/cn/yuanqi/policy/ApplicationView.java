package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.policy.PolicyMoved.Deed;

/**
 * An application as both sides see it.
 *
 * @param waitsFor whose turn it is, {@code null} when it is over
 * @param match how the enterprise stood to the policy when it applied, {@code null} before
 * @param missing codes of the checklist that no document is there for, although one is required
 * @param outstanding CNY granted and not paid yet, {@code null} before it is granted
 */
public record ApplicationView(UUID id, UUID policyId, String policy, UUID enterpriseId, String enterprise,
        ApplicationStatus status, Side waitsFor, Instant since, BigDecimal amount, String statement, Match match,
        List<ChecklistItem> checklist, List<DocumentView> documents, List<String> missing, String reference,
        String reason, BigDecimal granted, BigDecimal paid, BigDecimal outstanding, List<PaymentView> payments,
        List<StepView> steps, Instant submittedAt, Instant decidedAt, int version) {
    /** Who can go on with it. */
    public enum Side {
        ENTERPRISE, PARK, AUTHORITY
    }

    /** @param item of the checklist @param size bytes */
    public record DocumentView(UUID id, String item, String name, long size) {
    }

    public record PaymentView(UUID id, BigDecimal amount, LocalDate paidOn, String reference, Instant recordedAt) {
    }

    public record StepView(Deed deed, ApplicationStatus to, String note, Instant at) {
    }

    /** What stands for one line of the checklist. */
    public List<DocumentView> of(ChecklistItem item) {
        return documents.stream().filter(one -> one.item().equals(item.code())).toList();
    }

    static Side waiting(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, RETURNED -> Side.ENTERPRISE;
            case SUBMITTED, PARK_CHECKED -> Side.PARK;
            case FORWARDED, GRANTED -> Side.AUTHORITY;
            case REFUSED, PAID_OUT, WITHDRAWN -> null;
        };
    }
}
