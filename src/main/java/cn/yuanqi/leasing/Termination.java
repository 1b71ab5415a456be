package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** Somebody's wish to end a lease early; another person confirms it, and only then the lease ends. */
@Entity
@Restricted(Audience.STAFF)
@Table(name = "lease_termination")
public class Termination extends ParkScoped implements OfEnterprise {
    public enum State {
        ASKED, CONFIRMED, REFUSED, WITHDRAWN
    }

    @Version
    public int version;
    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    @Enumerated(EnumType.STRING)
    public State status = State.ASKED;
    /** 1 while it waits or is confirmed. */
    Integer standing = 1;
    /** The lease's last day. */
    @Column(name = "last_day", updatable = false)
    public LocalDate last;
    @Column(name = "penalty_months", updatable = false)
    public Integer penaltyMonths;
    /** CNY. */
    @Column(name = "penalty_amount", updatable = false)
    public BigDecimal penaltyAmount;
    @Column(updatable = false)
    public String reason;
    @Column(name = "asked_at", updatable = false)
    public Instant askedAt;
    @Column(name = "asked_by", columnDefinition = "binary(16)", updatable = false)
    public UUID askedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    /** For whom they stood in, {@code null} for nobody. */
    @Column(name = "in_name_of", columnDefinition = "binary(16)")
    public UUID inNameOf;
    /** Why it was refused. */
    public String note;

    /** What is asked for. @param reason {@code null} = none given */
    record Wish(LocalDate last, Settlement.Penalty penalty, String reason) {
    }

    /** @throws Problem 409 while another one stands */
    static Termination ask(UUID leaseId, Wish wish, Stamp stamp) {
        if (standing(leaseId).isPresent()) {
            throw Problem.conflict(words().terminationUnderWay());
        }
        var asked = new Termination();
        asked.leaseId = leaseId;
        asked.last = wish.last();
        asked.penaltyMonths = wish.penalty().months();
        asked.penaltyAmount = wish.penalty().amount();
        asked.reason = wish.reason();
        asked.askedAt = stamp.instant();
        asked.askedBy = stamp.person();
        asked.persistAndFlush();
        return asked;
    }

    Settlement.Penalty penalty() {
        return new Settlement.Penalty(penaltyMonths, penaltyAmount);
    }

    /** @throws Problem 409 when it does not wait any more, 403 for the one who asked */
    void confirm(Stamp stamp) {
        mustWait();
        if (stamp.isOf(askedBy)) {
            throw Problem.forbidden("own-termination", words().ownTermination());
        }
        decided(State.CONFIRMED, null, stamp);
    }

    /** @throws Problem 409 when it does not wait any more */
    void refuse(String why, Stamp stamp) {
        mustWait();
        decided(State.REFUSED, why, stamp);
    }

    /** @throws Problem 409 when it does not wait any more */
    void withdraw(Stamp stamp) {
        mustWait();
        decided(State.WITHDRAWN, null, stamp);
    }

    private void mustWait() {
        if (status != State.ASKED) {
            throw Problem.conflict(words().terminationDecided());
        }
    }

    private void decided(State outcome, String why, Stamp stamp) {
        status = outcome;
        standing = outcome == State.CONFIRMED ? 1 : null;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
        inNameOf = stamp.inNameOf();
        note = why;
        Audit.as(switch (outcome) {
            case CONFIRMED -> "approved";
            case REFUSED -> "rejected";
            default -> "withdrawn";
        }, this);
        persistAndFlush();
    }

    boolean isBy(UUID person) {
        return askedBy.equals(person);
    }

    boolean isWaiting() {
        return status == State.ASKED;
    }

    private static LeasingWords words() {
        return Language.words(LeasingWords.class);
    }

    /** The one that waits or was confirmed. */
    static Optional<Termination> standing(UUID leaseId) {
        return find("leaseId = ?1 and standing = 1", leaseId).firstResultOptional();
    }

    /** All of the park that wait to be confirmed, the oldest first. */
    static List<Termination> waiting() {
        return list("status = ?1 order by askedAt, id", State.ASKED);
    }

    /** All that were ever asked for, the latest first. */
    static List<Termination> of(UUID leaseId) {
        return list("leaseId = ?1 order by askedAt desc, id desc", leaseId);
    }

    @Override
    public UUID enterpriseOfAudit() {
        return Lease.byId(leaseId).map(lease -> lease.enterpriseId).orElse(null);
    }
}
