package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** Money that came back of a loan. Only added to. */
@Entity
@Table(name = "loan_repayment")
public class LoanRepayment extends ParkScoped {
    @Column(name = "loan_id", columnDefinition = "binary(16)", updatable = false)
    public UUID loanId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** CNY; penalty interest, interest, principal that was due or next, and principal before its time. */
    @Column(updatable = false)
    public BigDecimal amount;
    @Column(updatable = false)
    public BigDecimal penalty;
    @Column(updatable = false)
    public BigDecimal interest;
    @Column(updatable = false)
    public BigDecimal principal;
    @Column(updatable = false)
    public BigDecimal early;
    @Column(name = "paid_on", updatable = false)
    public LocalDate paidOn;
    /** The bank's; {@code null} for none. */
    @Column(updatable = false)
    public String reference;
    @Column(name = "booked_at", updatable = false)
    public Instant bookedAt;
    @Column(name = "booked_by", columnDefinition = "binary(16)", updatable = false)
    public UUID bookedBy;

    /** @throws Problem 409 when the bank's reference was booked before */
    static void write(Loan loan, RepaymentInput input, Loan.Split split, Stamp stamp) {
        var repayment = new LoanRepayment();
        repayment.loanId = loan.id;
        repayment.enterpriseId = loan.enterpriseId;
        repayment.amount = input.amount();
        repayment.penalty = split.penalty();
        repayment.interest = split.interest();
        repayment.principal = split.principal();
        repayment.early = split.early();
        repayment.paidOn = input.paidOn();
        repayment.reference = input.reference();
        repayment.bookedAt = stamp.instant();
        repayment.bookedBy = stamp.person();
        repayment.persist();
        try {
            flush();
        } catch (ConstraintViolationException twice) {
            throw Problem.conflict(Language.words(FinancingWords.class).referenceTwice());
        }
    }

    /** The day of the last one. */
    static Optional<LocalDate> lastOn(UUID loanId) {
        return LoanRepayment.<LoanRepayment>find("loanId = ?1 order by paidOn desc", loanId).firstResultOptional()
                .map(last -> last.paidOn);
    }

    /** The latest first. */
    static List<LoanRepayment> of(UUID loanId) {
        return list("loanId = ?1 order by id desc", loanId);
    }
}
