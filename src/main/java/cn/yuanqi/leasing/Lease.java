package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** A lease. What was agreed stands in its {@link LeaseVersion}s; its life follows from its days, see {@link #life}. */
@Entity
@Restricted(Audience.STAFF)
public class Lease extends ParkScoped {
    @Version
    public int version;
    /** As people call it, unique in the park. */
    @Column(updatable = false)
    public String number;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)")
    public UUID enterpriseId;
    /** Of the lease as such: its amendments have a status of their own. */
    @Enumerated(EnumType.STRING)
    public ApprovalStatus status = ApprovalStatus.DRAFT;
    @Column(name = "starts_on")
    public LocalDate startsOn;
    /** As last agreed. */
    @Column(name = "ends_on")
    public LocalDate endsOn;
    /** The last day on which the tenant was in; {@code null} while it is. */
    @Column(name = "vacated_on")
    public LocalDate vacatedOn;
    /** The last day of a lease that ended early. */
    @Column(name = "terminated_on")
    public LocalDate terminatedOn;
    /** The lease that this one renews. */
    @Column(name = "predecessor_id", columnDefinition = "binary(16)", updatable = false)
    public UUID predecessorId;
    /** The approved lease that renews this one. */
    @Column(name = "successor_id", columnDefinition = "binary(16)")
    public UUID successorId;
    @Column(name = "opened_at", updatable = false)
    public Instant openedAt;
    /** {@code null} when no person did. */
    @Column(name = "opened_by", columnDefinition = "binary(16)", updatable = false)
    public UUID openedBy;

    /** How one day of being late is charged, as agreed. */
    public record LateFee(BigDecimal percentPerDay, int graceDays) {
    }

    /** Writes a draft. @param terms valid ones of this park's enterprise */
    static Lease draft(LeaseTerms terms, UUID predecessorId, Stamp stamp) {
        var lease = new Lease();
        lease.number = LeaseCounter.next(stamp.today().getYear());
        lease.enterpriseId = terms.enterpriseId;
        lease.predecessorId = predecessorId;
        lease.openedAt = stamp.instant();
        lease.openedBy = stamp.person();
        lease.takeDays(terms.startsOn, terms.endsOn);
        lease.persist();
        LeaseVersion.write(lease.id, 1, terms, stamp);
        return lease;
    }

    /** Replaces the terms of a draft. @throws Problem 409 when it is none */
    void rewrite(LeaseTerms terms, Stamp stamp) {
        first().rewrite(terms, stamp);
        status = ApprovalStatus.DRAFT;
        enterpriseId = terms.enterpriseId;
        takeDays(terms.startsOn, terms.endsOn);
    }

    private void takeDays(LocalDate from, LocalDate to) {
        startsOn = from;
        endsOn = to;
    }

    /** @throws Problem 409 when it is no draft */
    void submit(Stamp stamp) {
        first().submit(stamp);
        become(ApprovalStatus.IN_REVIEW, LeaseMoved.Move.SUBMITTED, stamp);
    }

    /** @throws Problem 409 when it is not in review, an approved one least of all */
    void withdraw(Stamp stamp) {
        first().withdraw();
        become(ApprovalStatus.DRAFT, LeaseMoved.Move.WITHDRAWN, stamp);
    }

    /** @throws Problem 409 when it is not in review, 403 for its author */
    void reject(String why, Stamp stamp) {
        first().decide(ApprovalStatus.REJECTED, why, stamp);
        become(ApprovalStatus.REJECTED, LeaseMoved.Move.REJECTED, stamp);
    }

    /** @throws Problem 409 when it is not in review, 403 for its author */
    LeaseVersion approve(String note, Stamp stamp) {
        var agreed = first();
        agreed.decide(ApprovalStatus.APPROVED, note, stamp);
        become(ApprovalStatus.APPROVED, LeaseMoved.Move.APPROVED, stamp);
        return agreed;
    }

    /** A further version was approved. */
    void amended(LocalDate newEnd, Stamp stamp) {
        endsOn = newEnd;
        tell(LeaseMoved.Move.AMENDED, stamp);
    }

    /** @throws Problem 409 when it does not run, or ended before */
    void terminate(LocalDate lastDay, Stamp stamp) {
        mustBeApproved();
        if (terminatedOn != null) {
            throw Problem.conflict(Language.words(LeasingWords.class).alreadyTerminated());
        }
        terminatedOn = lastDay;
        tell(LeaseMoved.Move.TERMINATED, stamp);
    }

    /** The tenant is out. @throws Problem 409 when it was before */
    void vacate(LocalDate lastDay, Stamp stamp) {
        mustBeApproved();
        if (vacatedOn != null) {
            throw Problem.conflict(Language.words(LeasingWords.class).alreadyVacated(vacatedOn.toString()));
        }
        vacatedOn = lastDay;
        tell(LeaseMoved.Move.VACATED, stamp);
    }

    private void become(ApprovalStatus next, LeaseMoved.Move move, Stamp stamp) {
        status = next;
        tell(move, stamp);
    }

    void tell(LeaseMoved.Move move, Stamp stamp) {
        Audit.as(move.name().toLowerCase(Locale.ROOT), this);
        Arc.container().beanManager().getEvent()
                .fire(new LeaseMoved(parkId, id, enterpriseId, number, move, stamp.person(), stamp.instant()));
    }

    /** @throws Problem 409 when it is not approved */
    void mustBeApproved() {
        if (status != ApprovalStatus.APPROVED) {
            throw Problem.conflict(Language.words(LeasingWords.class).onlyApproved());
        }
    }

    /** What its days make of it; {@code null} before it is approved. */
    public LeaseLife life(LocalDate today) {
        if (status != ApprovalStatus.APPROVED) {
            return null;
        }
        if (terminatedOn != null && today.isAfter(terminatedOn)) {
            return LeaseLife.TERMINATED;
        }
        if (today.isBefore(startsOn)) {
            return LeaseLife.UPCOMING;
        }
        if (!today.isAfter(endsOn)) {
            return today.isBefore(endsOn.minusDays(LeaseLife.EXPIRING_DAYS)) ? LeaseLife.ACTIVE : LeaseLife.EXPIRING;
        }
        boolean stays = successorId == null && (vacatedOn == null || !today.isAfter(vacatedOn));
        return stays ? LeaseLife.HOLDOVER : LeaseLife.ENDED;
    }

    LeaseVersion first() {
        return LeaseVersion.of(this, 1).orElseThrow();
    }

    /** What is in force. */
    LeaseVersion current() {
        return LeaseVersion.current(LeaseVersion.of(this));
    }

    public LateFee lateFee() {
        var agreed = current();
        return new LateFee(agreed.lateFeePercentPerDay, agreed.graceDays);
    }

    /** The lease, if the asker may see it: an enterprise's people see their own, once it is approved. */
    public static Optional<Lease> visible(Actor actor, UUID id) {
        return seesAll(actor)
                ? findByIdOptional(id)
                : find("id = ?1 and enterpriseId = ?2 and status = ?3", id, actor.enterpriseId(),
                        ApprovalStatus.APPROVED).firstResultOptional();
    }

    static boolean seesAll(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
    }

    /** For the park's staff, held until the transaction ends: who comes at the same moment waits and sees what was done. */
    static Optional<Lease> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static Optional<Lease> byId(UUID id) {
        return findByIdOptional(id);
    }

    public static Optional<Lease> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    public static List<Lease> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The approved leases of an enterprise, the latest first. */
    public static List<Lease> approvedOf(UUID enterpriseId) {
        return list("enterpriseId = ?1 and status = ?2 order by startsOn desc, id desc", enterpriseId,
                ApprovalStatus.APPROVED);
    }

    /** All leases of an enterprise, drafts too, the latest first. */
    static List<Lease> allOf(UUID enterpriseId) {
        return list("enterpriseId = ?1 order by startsOn desc, id desc", enterpriseId);
    }

    /** A page of what the asker may see, and how much that is in all. */
    static Listing<Lease> search(Actor actor, LeaseSearch search) {
        var values = LeaseSearch.values();
        var scope = "from Lease l where " + LeaseSearch.scope(actor, values) + search.filter(values);
        long total = count(scope, values);
        List<Lease> found = find(scope + search.page(values) + " order by l.startsOn desc, l.id desc", values)
                .range(0, search.limit()).list();
        return Listing.cut(found, search.limit(), total, LeaseSearch::cursor);
    }

    /** The approved ones whose last day lies in the span, by that day. */
    static List<Lease> endingIn(LocalDate from, LocalDate to) {
        return list("status = ?1 and terminatedOn is null and endsOn >= ?2 and endsOn <= ?3 order by endsOn, id",
                ApprovalStatus.APPROVED, from, to);
    }

    /** The approved ones that are past their end on that day, not vacated and not renewed. */
    static List<Lease> heldOver(LocalDate today) {
        return list("status = ?1 and endsOn < ?2 and terminatedOn is null and successorId is null "
                + "and (vacatedOn is null or vacatedOn > endsOn) order by endsOn, id", ApprovalStatus.APPROVED, today);
    }
}
