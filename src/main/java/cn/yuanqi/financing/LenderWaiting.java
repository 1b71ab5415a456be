package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;

/**
 * What waits for a lender's word in this park, the longest waiting first.
 *
 * @param lines the first of them
 */
public record LenderWaiting(long count, BigDecimal asked, List<Line> lines) {
    private static final String WAITING = "institutionId = ?1 and status in ?2";
    private static final List<ApplicationStatus> LENDERS = List.of(ApplicationStatus.SUBMITTED,
            ApplicationStatus.IN_REVIEW, ApplicationStatus.ACCEPTED);

    public record Line(UUID id, String enterprise, BigDecimal amount, ApplicationStatus status, Instant since) {
    }

    /** Needs a transaction. @param most how many are named */
    public static LenderWaiting of(UUID institution, int most) {
        var asked = FinancingApplication.getEntityManager()
                .createQuery("select sum(amount) from FinancingApplication where " + WAITING, BigDecimal.class)
                .setParameter(1, institution).setParameter(2, LENDERS).getSingleResult();
        List<FinancingApplication> first = FinancingApplication
                .<FinancingApplication>find(WAITING + " order by since, id", institution, LENDERS).page(0, most).list();
        var names = Enterprise.byIds(first.stream().map(one -> one.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        return new LenderWaiting(FinancingApplication.count(WAITING, institution, LENDERS),
                asked == null ? new BigDecimal("0.00") : asked,
                first.stream().map(one -> new Line(one.id, names.getOrDefault(one.enterpriseId, "–"), one.amount,
                        one.status, one.since)).toList());
    }
}
