package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** A movement of a lease's deposit. Rows are only ever added; the database holds their order, one after the other. */
@Entity
@Table(name = "deposit_entry")
public class DepositEntry extends ParkScoped implements OfEnterprise {
    /** AGREED moves no money; APPLIED and REFUNDED take from the balance. */
    public enum Kind {
        AGREED(0), RECEIVED(1), TOPPED_UP(1), APPLIED(-1), REFUNDED(-1);

        private final int sign;

        Kind(int sign) {
            this.sign = sign;
        }

        BigDecimal signed(BigDecimal amount) {
            return amount.multiply(BigDecimal.valueOf(sign));
        }
    }

    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    /** From 1. */
    @Column(updatable = false)
    public int place;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Kind kind;
    /** CNY, never negative. */
    @Column(updatable = false)
    public BigDecimal amount;
    /** What is held after it. */
    @Column(updatable = false)
    public BigDecimal balance;
    @Column(name = "on_day", updatable = false)
    public LocalDate on;
    @Column(updatable = false)
    public String note;
    @Column(name = "written_at", updatable = false)
    public Instant at;
    /** {@code null} when no person did. */
    @Column(name = "written_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;

    /** A movement that is to be written. @param amount CNY, more than 0 */
    public record Movement(Kind kind, BigDecimal amount, LocalDate on, String note) {
    }

    /**
     * Writes the next movement; whoever does so at the same moment waits.
     *
     * @throws Problem 409 when more would be taken than is held
     */
    public static DepositEntry add(UUID leaseId, Movement movement, Stamp stamp) {
        Lease.held(leaseId).orElseThrow(Problem::notFound);
        var entries = of(leaseId);
        var entry = new DepositEntry();
        entry.leaseId = leaseId;
        entry.place = entries.size() + 1;
        entry.kind = movement.kind();
        entry.amount = movement.amount();
        entry.balance = balance(entries).add(movement.kind().signed(movement.amount()));
        entry.on = movement.on();
        entry.note = movement.note();
        entry.at = stamp.instant();
        entry.by = stamp.person();
        if (entry.balance.signum() < 0) {
            throw Problem.conflict(
                    Language.words(LeasingWords.class).depositTooSmall(balance(entries).toPlainString()));
        }
        entry.persist();
        return entry;
    }

    /** What is held, CNY. */
    public static BigDecimal balance(List<DepositEntry> entries) {
        return entries.isEmpty() ? new BigDecimal("0.00") : entries.get(entries.size() - 1).balance;
    }

    @Override
    public UUID enterpriseOfAudit() {
        return Lease.byId(leaseId).map(lease -> lease.enterpriseId).orElse(null);
    }

    /** The whole ledger of a lease, in order. */
    public static List<DepositEntry> of(UUID leaseId) {
        return list("leaseId = ?1 order by place", leaseId);
    }
}
