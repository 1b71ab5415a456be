package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.billing.Ageing;

/**
 * What a lender has at stake with an enterprise, CNY.
 *
 * @param outstanding principal of running loans
 * @param committed approved, but not paid out yet
 * @param bucket of the loan that is latest
 */
public record Exposure(UUID enterpriseId, UUID institutionId, int loans, BigDecimal outstanding, BigDecimal committed,
        BigDecimal overdue, Ageing bucket) {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private record Pair(UUID enterprise, UUID institution) {
    }

    /** With each enterprise of the current park; for the lender's own people. */
    public static List<Exposure> ofLender(UUID institution, LocalDate today) {
        return of(Loan.running(institution), offers("institutionId = ?1", institution), today);
    }

    static List<Exposure> ofEnterprise(UUID enterprise, LocalDate today) {
        return of(Loan.runningOf(enterprise), offers("enterpriseId = ?1", enterprise), today);
    }

    private static List<FinancingApplication> offers(String whose, UUID id) {
        return FinancingApplication.list(whose + " and status in ?2", id,
                List.of(ApplicationStatus.APPROVED, ApplicationStatus.ACCEPTED));
    }

    private static List<Exposure> of(List<Loan> loans, List<FinancingApplication> offers, LocalDate today) {
        Map<UUID, List<LoanInstalment>> rows = LoanInstalment.ofAll(loans.stream().map(loan -> loan.id).toList())
                .stream().collect(Collectors.groupingBy(row -> row.loanId));
        var byPair = new LinkedHashMap<Pair, Exposure>();
        loans.forEach(loan -> byPair.merge(new Pair(loan.enterpriseId, loan.institutionId),
                of(loan, rows.getOrDefault(loan.id, List.of()), today), Exposure::and));
        offers.forEach(offer -> byPair.merge(new Pair(offer.enterpriseId, offer.institutionId),
                new Exposure(offer.enterpriseId, offer.institutionId, 0, NOTHING, offer.approvedAmount, NOTHING,
                        Ageing.CURRENT),
                Exposure::and));
        return new ArrayList<>(byPair.values());
    }

    private static Exposure of(Loan loan, List<LoanInstalment> rows, LocalDate today) {
        var overdue = rows.stream().filter(row -> row.dueOn.isBefore(today)).map(LoanInstalment::open)
                .reduce(NOTHING, BigDecimal::add);
        return new Exposure(loan.enterpriseId, loan.institutionId, 1, loan.outstanding(), NOTHING, overdue,
                Loan.bucket(rows, today));
    }

    private Exposure and(Exposure other) {
        return new Exposure(enterpriseId, institutionId, loans + other.loans, outstanding.add(other.outstanding),
                committed.add(other.committed), overdue.add(other.overdue),
                bucket.compareTo(other.bucket) >= 0 ? bucket : other.bucket);
    }
}
