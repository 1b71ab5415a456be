package cn.yuanqi.financing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That a lender was told of a hint; the database lets one of each kind stand for a loan. */
@Entity
@Unaudited("the machine's memory of what it said")
@Table(name = "loan_warning")
class LoanWarning extends ParkScoped {
    @Column(name = "loan_id", columnDefinition = "binary(16)", updatable = false)
    public UUID loanId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Warning.Kind kind;
    /** 1 while it stands, else {@code null}. */
    public Integer live = 1;
    @Column(name = "told_at", updatable = false)
    public Instant toldAt;
    @Column(name = "gone_at")
    public Instant goneAt;

    static LoanWarning write(Loan loan, Warning.Kind kind, Instant now) {
        var warning = new LoanWarning();
        warning.loanId = loan.id;
        warning.kind = kind;
        warning.toldAt = now;
        warning.persistAndFlush();
        return warning;
    }

    /** When it comes back its lender is told again. */
    void gone(Instant now) {
        live = null;
        goneAt = now;
    }

    static List<LoanWarning> standing(UUID loan) {
        return list("loanId = ?1 and live = 1", loan);
    }
}
