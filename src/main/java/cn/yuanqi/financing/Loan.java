package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.billing.Ageing;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * Money that was paid out and comes back by a schedule. Whoever changes it holds its row.
 *
 * <p>
 * A repayment pays what is due, the oldest first, penalty before interest before principal; then the next instalment; what is left
 * repays principal before its time, and the instalments after that are reckoned anew over the same months.
 */
@Entity
@Table(name = "loan")
public class Loan extends ParkScoped {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final int MONTHS_OF_A_YEAR = 12;
    @Version
    public int version;
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "institution_id", columnDefinition = "binary(16)", updatable = false)
    public UUID institutionId;
    /** CNY. */
    @Column(updatable = false)
    public BigDecimal principal;
    /** Principal that came back, CNY. */
    public BigDecimal repaid = NOTHING;
    @Column(updatable = false)
    public int months;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public RepaymentMethod method;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Repricing repricing;
    @Column(name = "spread_bp", updatable = false)
    public int spreadBp;
    /** On top of the rate for what is overdue, percent of it. */
    @Column(name = "penalty_percent", updatable = false)
    public BigDecimal penaltyPercent;
    /** Percent a year, now. */
    public BigDecimal rate;
    /** The day whose LPR is in the rate. */
    @Column(name = "priced_on")
    public LocalDate pricedOn;
    @Column(name = "disbursed_on", updatable = false)
    public LocalDate disbursedOn;
    @Column(updatable = false)
    public String reference;
    @Column(name = "booked_at", updatable = false)
    public Instant bookedAt;
    @Column(name = "booked_by", columnDefinition = "binary(16)", updatable = false)
    public UUID bookedBy;
    @Column(name = "closed_on")
    public LocalDate closedOn;

    /** What a repayment paid, CNY. */
    record Split(BigDecimal penalty, BigDecimal interest, BigDecimal principal, BigDecimal early) {
    }

    /** Pays out what was accepted. @param reference the bank's, or {@code null} */
    static Loan disburse(FinancingApplication application, LocalDate on, String reference, Stamp stamp) {
        var terms = application.terms();
        var loan = new Loan();
        loan.applicationId = application.id;
        loan.enterpriseId = application.enterpriseId;
        loan.institutionId = application.institutionId;
        loan.principal = application.approvedAmount;
        loan.months = application.approvedMonths;
        loan.method = terms.method();
        loan.repricing = terms.repricing();
        loan.spreadBp = terms.spreadBp();
        loan.penaltyPercent = terms.penaltyPercent();
        loan.rate = application.rate;
        loan.pricedOn = on;
        loan.disbursedOn = on;
        loan.reference = reference;
        loan.bookedAt = stamp.instant();
        loan.bookedBy = stamp.person();
        loan.persist();
        Audit.as("disbursed", loan);
        Amortisation.schedule(loan.principal, loan.rate, loan.terms())
                .forEach(planned -> LoanInstalment.write(loan.id, planned));
        flush();
        return loan;
    }

    Amortisation.Terms terms() {
        return new Amortisation.Terms(months, method, repricing, disbursedOn);
    }

    /**
     * Books money that came back.
     *
     * @return whether nothing is left
     * @throws Problem 409 when the loan is closed or the reference was booked before, 422 for more than is owed, and for a
     *             day before the last repayment: what accrued since then would be another sum
     */
    boolean repay(RepaymentInput input, Stamp stamp) {
        if (closedOn != null) {
            throw Problem.conflict(words().loanClosed());
        }
        LoanRepayment.lastOn(id).filter(last -> input.paidOn().isBefore(last)).ifPresent(last -> {
            throw Problem.invalid("paidOn", words().beforeLast(last.toString(), stamp.today().toString()));
        });
        var rows = LoanInstalment.of(id);
        rows.forEach(row -> row.accrue(input.paidOn(), penaltyPercent));
        var payoff = payoff(rows, input.paidOn());
        if (input.amount().compareTo(payoff) > 0) {
            throw Problem.invalid("amount", words().moreThanOwed(payoff.toPlainString()));
        }
        var split = spread(rows, input);
        repaid = repaid.add(split.principal()).add(split.early());
        Audit.as("repaid", this);
        if (repaid.compareTo(principal) == 0) {
            closedOn = input.paidOn();
        }
        flush();
        LoanRepayment.write(this, input, split, stamp);
        return closedOn != null;
    }

    private Split spread(List<LoanInstalment> rows, RepaymentInput input) {
        int next = next(rows, input.paidOn());
        var rest = input.amount();
        var penalty = NOTHING;
        var interest = NOTHING;
        var due = NOTHING;
        for (LoanInstalment row : rows.subList(0, next)) {
            var penaltyBefore = row.openPenalty();
            var interestBefore = row.openInterest();
            var principalBefore = row.openPrincipal();
            rest = row.pay(rest, input.paidOn());
            penalty = penalty.add(penaltyBefore.subtract(row.openPenalty()));
            interest = interest.add(interestBefore.subtract(row.openInterest()));
            due = due.add(principalBefore.subtract(row.openPrincipal()));
        }
        if (rest.signum() > 0) {
            shorten(rows.subList(next, rows.size()), rest);
        }
        return new Split(penalty, interest, due, rest);
    }

    /** How many instalments a payment of that day may pay: those that are due, and the next one. */
    private static int next(List<LoanInstalment> rows, LocalDate on) {
        int next = 0;
        while (next < rows.size() && (!rows.get(next).dueOn.isAfter(on) || !rows.get(next).isOpen())) {
            next++;
        }
        return Math.min(rows.size(), next + 1);
    }

    /** Repays principal before its time: the instalments to come are reckoned anew on what is left. */
    private void shorten(List<LoanInstalment> coming, BigDecimal early) {
        var left = sum(coming).subtract(early);
        if (left.signum() == 0) {
            coming.forEach(row -> row.delete());
        } else {
            plan(coming, left);
        }
    }

    private void plan(List<LoanInstalment> rows, BigDecimal left) {
        var planned = Amortisation.rest(left, rows.get(0).place, terms(), place -> rate);
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).plan(planned.get(at));
        }
    }

    private static BigDecimal sum(List<LoanInstalment> rows) {
        return rows.stream().map(row -> row.principal).reduce(NOTHING, BigDecimal::add);
    }

    /** What ends the loan on the day of which it is: {@code rows} accrued up to that day. CNY. */
    private static BigDecimal payoff(List<LoanInstalment> rows, LocalDate on) {
        int next = next(rows, on);
        return rows.subList(0, next).stream().map(row -> row.open().add(row.openPenalty()))
                .reduce(NOTHING, BigDecimal::add).add(sum(rows.subList(next, rows.size())));
    }

    /** All that is due, with the penalty up to that day, the next instalment, and the principal beyond it; CNY. */
    BigDecimal payoffOn(List<LoanInstalment> rows, LocalDate on) {
        return penalty(rows, on).add(payoff(rows, on))
                .subtract(rows.stream().map(LoanInstalment::openPenalty).reduce(NOTHING, BigDecimal::add));
    }

    /** Penalty interest up to that day that is not paid, CNY. */
    BigDecimal penalty(List<LoanInstalment> rows, LocalDate on) {
        return rows.stream().map(row -> row.penaltyOn(on, penaltyPercent).subtract(row.paidPenalty))
                .reduce(NOTHING, BigDecimal::add);
    }

    /** On each anniversary that has come: the LPR of that day and the spread. @return whether the rate is another one */
    boolean reprice(LocalDate today) {
        boolean changed = false;
        for (int year = 1; repricing == Repricing.YEARLY && year * MONTHS_OF_A_YEAR < months; year++) {
            var anniversary = disbursedOn.plusYears(year);
            if (closedOn == null && anniversary.isAfter(pricedOn) && !anniversary.isAfter(today)) {
                changed |= reprice(year, anniversary);
            }
        }
        return changed;
    }

    private boolean reprice(int year, LocalDate anniversary) {
        var before = rate;
        FinancingApplication application = FinancingApplication.findById(applicationId);
        rate = application.terms().rate(ProductTerms.lpr(months, anniversary).rate);
        pricedOn = anniversary;
        var rows = LoanInstalment.of(id).stream()
                .filter(row -> row.place > year * MONTHS_OF_A_YEAR && !row.isTouched()).toList();
        if (!rows.isEmpty()) {
            plan(rows, sum(rows));
        }
        Audit.as("repriced", this);
        flush();
        return before.compareTo(rate) != 0;
    }

    BigDecimal outstanding() {
        return principal.subtract(repaid);
    }

    /** How late the oldest open instalment is; 0 for not at all. */
    static long overdueDays(List<LoanInstalment> rows, LocalDate today) {
        return rows.stream().filter(row -> row.isOpen() && row.dueOn.isBefore(today)).findFirst()
                .map(row -> ChronoUnit.DAYS.between(row.dueOn, today)).orElse(0L);
    }

    static Ageing bucket(List<LoanInstalment> rows, LocalDate today) {
        return Ageing.of(today.minusDays(overdueDays(rows, today)), today);
    }

    static Optional<Loan> of(UUID applicationId) {
        return find("applicationId = ?1", applicationId).firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    static Optional<Loan> held(UUID applicationId) {
        return Loan.<Loan>find("applicationId = ?1", applicationId).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A lender's that are not repaid. */
    static List<Loan> running(UUID institution) {
        return list("institutionId = ?1 and closedOn is null order by id", institution);
    }

    /** All of the park that are not repaid. */
    static List<Loan> running() {
        return list("closedOn is null order by id");
    }

    /** An enterprise's that are not repaid. */
    static List<Loan> runningOf(UUID enterprise) {
        return list("enterpriseId = ?1 and closedOn is null order by id", enterprise);
    }

    /** Those whose rate may change. */
    static List<Loan> repriced(LocalDate today) {
        return list("repricing = ?1 and closedOn is null and pricedOn <= ?2 order by id", Repricing.YEARLY,
                today.minusYears(1));
    }

    private static FinancingWords words() {
        return Language.words(FinancingWords.class);
    }
}
