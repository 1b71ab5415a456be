package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What falls due of a loan on one day, and what is paid of it. Changed only with its loan held. */
@Entity
@Unaudited("reckoned from the loan and its repayments, which have entries of their own")
@Table(name = "loan_instalment")
class LoanInstalment extends ParkScoped {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    @Column(name = "loan_id", columnDefinition = "binary(16)", updatable = false)
    public UUID loanId;
    @Column(updatable = false)
    public int place;
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;
    /** Percent a year. */
    public BigDecimal rate;
    /** CNY. */
    public BigDecimal principal;
    public BigDecimal interest;
    @Column(name = "paid_principal")
    public BigDecimal paidPrincipal = NOTHING;
    @Column(name = "paid_interest")
    public BigDecimal paidInterest = NOTHING;
    /** {@link Penalty} that accrued up to {@link #penaltyTo}, CNY. */
    public BigDecimal penalty = NOTHING;
    @Column(name = "penalty_to")
    public LocalDate penaltyTo;
    @Column(name = "paid_penalty")
    public BigDecimal paidPenalty = NOTHING;
    /** When the last of it was paid; {@code null} while something is open. */
    @Column(name = "paid_on")
    public LocalDate paidOn;

    static void write(UUID loan, Instalment planned) {
        var row = new LoanInstalment();
        row.loanId = loan;
        row.place = planned.place();
        row.dueOn = planned.dueOn();
        row.plan(planned);
        row.persist();
    }

    void plan(Instalment planned) {
        rate = planned.rate();
        principal = planned.principal();
        interest = planned.interest();
    }

    BigDecimal openInterest() {
        return interest.subtract(paidInterest);
    }

    BigDecimal openPrincipal() {
        return principal.subtract(paidPrincipal);
    }

    BigDecimal open() {
        return openInterest().add(openPrincipal());
    }

    /** Of what accrued up to the last payment. */
    BigDecimal openPenalty() {
        return penalty.subtract(paidPenalty);
    }

    /** All that accrued up to that day, paid or not. @param percent on top of the rate, percent of it */
    BigDecimal penaltyOn(LocalDate day, BigDecimal percent) {
        return penalty.add(Penalty.of(open(), rate, percent, penaltyTo == null ? dueOn : penaltyTo, day));
    }

    /** Writes down what accrued, before a payment changes what bears it. */
    void accrue(LocalDate day, BigDecimal percent) {
        if (isOpen() && day.isAfter(dueOn)) {
            penalty = penaltyOn(day, percent);
            penaltyTo = day;
        }
    }

    boolean isOpen() {
        return open().signum() > 0;
    }

    boolean isTouched() {
        return paidInterest.signum() > 0 || paidPrincipal.signum() > 0;
    }

    /** Penalty first, then interest. @return what is left of the sum */
    BigDecimal pay(BigDecimal sum, LocalDate on) {
        var toPenalty = sum.min(openPenalty());
        var rest = sum.subtract(toPenalty);
        var toInterest = rest.min(openInterest());
        var toPrincipal = rest.subtract(toInterest).min(openPrincipal());
        paidPenalty = paidPenalty.add(toPenalty);
        if (toInterest.add(toPrincipal).signum() > 0) {
            paidInterest = paidInterest.add(toInterest);
            paidPrincipal = paidPrincipal.add(toPrincipal);
            paidOn = isOpen() ? null : on;
        }
        return rest.subtract(toInterest).subtract(toPrincipal);
    }

    static List<LoanInstalment> of(UUID loanId) {
        return list("loanId = ?1 order by place", loanId);
    }

    /** Of many loans, by place. */
    static List<LoanInstalment> ofAll(List<UUID> loans) {
        return loans.isEmpty() ? List.of() : list("loanId in ?1 order by loanId, place", loans);
    }
}
