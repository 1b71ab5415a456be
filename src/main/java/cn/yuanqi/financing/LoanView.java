package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.billing.Ageing;

/**
 * A loan as the outside sees it; sums in CNY, rates in percent a year.
 *
 * @param payoff what would end it today; {@code null} once it is closed
 * @param bucket how late it is
 */
public record LoanView(UUID id, UUID applicationId, UUID enterpriseId, UUID institutionId, BigDecimal principal,
        BigDecimal outstanding, BigDecimal rate, Repricing repricing, RepaymentMethod method, LocalDate disbursedOn,
        LocalDate closedOn, BigDecimal payoff, BigDecimal overdue, Overdue penalty, long overdueDays, Ageing bucket,
        LocalDate nextDueOn,
        List<Row> schedule, List<Repaid> repayments) {

    /**
     * What late payment costs.
     *
     * @param open that accrued up to today and is not paid, CNY
     * @param percent on top of the contract's rate, percent of it
     * @param rate of what is overdue, percent a year
     * @param dayCount actual days of a year of 360
     */
    public record Overdue(BigDecimal open, BigDecimal percent, BigDecimal rate, String dayCount) {
    }

    /** @param left principal that is outstanding once it is paid @param penalty that accrued up to today, paid or not */
    public record Row(int place, LocalDate dueOn, BigDecimal rate, BigDecimal principal, BigDecimal interest,
            BigDecimal total, BigDecimal left, BigDecimal penalty, BigDecimal paid, LocalDate paidOn) {

        static Row of(Instalment planned) {
            return new Row(planned.place(), planned.dueOn(), planned.rate(), planned.principal(), planned.interest(),
                    planned.total(), planned.left(), new BigDecimal("0.00"), new BigDecimal("0.00"), null);
        }
    }

    public record Repaid(UUID id, BigDecimal amount, BigDecimal penalty, BigDecimal interest, BigDecimal principal,
            BigDecimal early,
            LocalDate paidOn, String reference, Instant bookedAt) {
    }

    static LoanView of(Loan loan, LocalDate today) {
        var rows = LoanInstalment.of(loan.id);
        var overdue = rows.stream().filter(row -> row.dueOn.isBefore(today)).map(LoanInstalment::open)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new LoanView(loan.id, loan.applicationId, loan.enterpriseId, loan.institutionId, loan.principal,
                loan.outstanding(), loan.rate, loan.repricing, loan.method, loan.disbursedOn, loan.closedOn,
                loan.closedOn == null ? loan.payoffOn(rows, today) : null, overdue,
                new Overdue(loan.penalty(rows, today), loan.penaltyPercent,
                        Penalty.rate(loan.rate, loan.penaltyPercent),
                        Penalty.DAY_COUNT),
                Loan.overdueDays(rows, today),
                Loan.bucket(rows, today),
                rows.stream().filter(LoanInstalment::isOpen).map(row -> row.dueOn).findFirst().orElse(null),
                rows(loan, rows, today), LoanRepayment.of(loan.id).stream()
                        .map(each -> new Repaid(each.id, each.amount, each.penalty, each.interest, each.principal,
                                each.early,
                                each.paidOn, each.reference, each.bookedAt))
                        .toList());
    }

    private static List<Row> rows(Loan loan, List<LoanInstalment> rows, LocalDate today) {
        var left = new BigDecimal[]{rows.stream().map(row -> row.principal).reduce(BigDecimal.ZERO, BigDecimal::add)};
        return rows.stream().map(row -> {
            left[0] = left[0].subtract(row.principal);
            return new Row(row.place, row.dueOn, row.rate, row.principal, row.interest,
                    row.principal.add(row.interest), left[0], row.penaltyOn(today, loan.penaltyPercent),
                    row.paidPrincipal.add(row.paidInterest).add(row.paidPenalty), row.paidOn);
        }).toList();
    }
}
