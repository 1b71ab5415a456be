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
import jakarta.persistence.Version;

import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** Free rent or a lower price as a promise; where the promise is not kept, what was given is claimed back. */
@Entity
@Table(name = "lease_incentive")
public class Incentive extends ParkScoped implements OfEnterprise {
    /** What the tenant promises: to stay, or what it reports. */
    public enum Promise {
        TERM, TAX, REVENUE, HEADCOUNT, OTHER
    }

    public enum Outcome {
        OPEN, KEPT, BROKEN
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Version
    public int version;
    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    @Column(updatable = false)
    public int place;
    @Column(name = "from_day", updatable = false)
    public LocalDate from;
    @Column(name = "to_day", updatable = false)
    public LocalDate to;
    /** By how much the price of these days is lower than it would be; {@code null}: the days are free. */
    @Column(updatable = false)
    public BigDecimal percent;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Promise promise;
    /** The promise in words. */
    @Column(updatable = false)
    public String wording;
    /** What will show it. */
    @Column(updatable = false)
    public String evidence;
    @Column(name = "review_on", updatable = false)
    public LocalDate reviewOn;
    /** {@code null} for what was given before anybody noted it. */
    @Column(name = "given_by", columnDefinition = "binary(16)", updatable = false)
    public UUID givenBy;
    @Enumerated(EnumType.STRING)
    public Outcome outcome = Outcome.OPEN;
    /** CNY, VAT included; {@code null} while it stands. */
    @Column(name = "claw_back")
    public BigDecimal clawBack;
    /** What the reviewer saw. */
    public String finding;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    /** For whom they stood in, {@code null} for nobody. */
    @Column(name = "in_name_of", columnDefinition = "binary(16)")
    public UUID inNameOf;

    /**
     * What the tenant got: the full price of the free days, or what the lower price is below the full one. Exact, rounded
     * once per piece of one price.
     *
     * @param until the last day that counts
     */
    BigDecimal worth(List<Stretch> rent, LocalDate until) {
        var days = new Span(from, to).common(new Span(from, until.isBefore(from) ? from : until));
        if (until.isBefore(from)) {
            return new BigDecimal("0.00");
        }
        return RentSchedule.pieces(rent, days).stream().filter(piece -> piece.free() == (percent == null))
                .map(this::worth).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private BigDecimal worth(Piece piece) {
        var full = piece.exact();
        return percent == null
                ? full.fen()
                : full.times(Fraction.of(percent)).over(Fraction.of(HUNDRED.subtract(percent))).fen();
    }

    /** Whether this person may not judge it. */
    boolean isBy(UUID person) {
        return person.equals(givenBy);
    }

    /** Whether it was kept, and what showed it. */
    record Verdict(boolean kept, String finding) {
    }

    /**
     * @param claimed CNY; {@code null} when the promise was kept
     * @throws Problem 409 when it was decided before, 403 for who gave it
     */
    void decide(BigDecimal claimed, String saw, Stamp stamp) {
        if (stamp.isOf(givenBy)) {
            throw Problem.forbidden("own-incentive", Language.words(LeasingWords.class).ownIncentive());
        }
        if (outcome != Outcome.OPEN) {
            throw Problem.conflict(Language.words(LeasingWords.class).incentiveDecided());
        }
        outcome = claimed == null ? Outcome.KEPT : Outcome.BROKEN;
        clawBack = claimed;
        finding = saw;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
        inNameOf = stamp.inNameOf();
    }

    @Override
    public UUID enterpriseOfAudit() {
        return Lease.byId(leaseId).map(lease -> lease.enterpriseId).orElse(null);
    }

    static List<Incentive> of(UUID leaseId) {
        return list("leaseId = ?1 order by place", leaseId);
    }

    static List<Incentive> open(UUID leaseId) {
        return list("leaseId = ?1 and outcome = ?2 order by place", leaseId, Outcome.OPEN);
    }
}
