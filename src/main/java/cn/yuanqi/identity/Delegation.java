package cn.yuanqi.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.Park;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * That somebody who approves is away, and who approves in their name meanwhile. It passes on one role that the delegator
 * holds themselves: what was lent is not lent again. Global like {@link Membership}, because it is read to find out what
 * somebody may do; each finder names the park.
 */
@Entity
@Restricted(Audience.STAFF)
public class Delegation extends PanacheEntityBase {
    /** Why it ended before its last day. */
    public enum Ending {
        REVOKED,
        /** One of the two lost the place that it rests on. */
        MEMBERSHIP
    }

    /** The roles with a power to approve. */
    static final Set<Role> ROLES = EnumSet.of(Role.OPERATOR, Role.LEADER, Role.REVIEWER, Role.APPROVER);
    private static final String STANDS = "from Delegation d join fetch d.delegator join fetch d.deputy "
            + "where d.parkId = ?1 and d.live = 1 and ";
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id = Ids.next();
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    @ManyToOne(optional = false)
    @JoinColumn(name = "delegator_id", updatable = false)
    public Person delegator;
    @ManyToOne(optional = false)
    @JoinColumn(name = "deputy_id", updatable = false)
    public Person deputy;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Role role;
    /** The lender's, for its roles. */
    @Column(name = "institution_id", columnDefinition = "binary(16)", updatable = false)
    public UUID institutionId;
    /** The park's days, both included. */
    @Column(name = "from_day", updatable = false)
    public LocalDate from;
    @Column(name = "to_day", updatable = false)
    public LocalDate to;
    @Column(updatable = false)
    public String reason;
    @Column(name = "given_at", updatable = false)
    public Instant givenAt;
    /** 1 until it is revoked or its ground is gone. */
    @Unaudited("follows the end")
    public Integer live = 1;
    @Column(name = "ended_at")
    public Instant endedAt;
    @Enumerated(EnumType.STRING)
    public Ending ending;

    /**
     * Lends a role. Both are held, so that of two that overlap the later one is refused.
     *
     * @param place the delegator's own, by which they hold the role
     * @throws Problem 409 when it overlaps another one of the delegator's, or would make a chain
     */
    static Delegation give(Person delegator, Person deputy, Membership.Place place, Absence absence, Instant now) {
        hold(delegator, deputy);
        mustBeFree(delegator, deputy, place, absence);
        var delegation = new Delegation();
        delegation.parkId = place.parkId();
        delegation.delegator = delegator;
        delegation.deputy = deputy;
        delegation.role = place.role();
        delegation.institutionId = place.institutionId();
        delegation.from = absence.from();
        delegation.to = absence.to();
        delegation.reason = absence.reason();
        delegation.givenAt = now;
        delegation.persist();
        Audit.as("delegated", delegation);
        delegation.tell(DelegationMoved.Deed.GIVEN);
        return delegation;
    }

    private static void hold(Person one, Person other) {
        boolean first = one.id.compareTo(other.id) < 0;
        getEntityManager().lock(first ? one : other, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().lock(first ? other : one, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void mustBeFree(Person delegator, Person deputy, Membership.Place place, Absence absence) {
        var words = Language.words(StandInWords.class);
        for (Delegation other : meeting(place, absence)) {
            boolean same = other.role == place.role();
            if (same && other.delegator.id.equals(delegator.id)) {
                throw Problem.conflict(words.overlaps(other.deputy.name, other.from.toString(), other.to.toString()));
            }
            if (other.delegator.id.equals(deputy.id)) {
                throw Problem.conflict(words.deputyIsAway(deputy.name, other.from.toString(), other.to.toString()));
            }
            if (other.deputy.id.equals(delegator.id)) {
                throw Problem.conflict(
                        words.standsInThen(other.delegator.name, other.from.toString(), other.to.toString()));
            }
        }
    }

    /** Those of the park's staff, or of the lender, that stand on one of these days. */
    private static List<Delegation> meeting(Membership.Place place, Absence absence) {
        List<Delegation> all = list(STANDS + "d.from <= ?2 and d.to >= ?3 order by d.from, d.id", place.parkId(),
                absence.to(), absence.from());
        return all.stream().filter(one -> Objects.equals(one.institutionId, place.institutionId())).toList();
    }

    /** @throws Problem 409 when it ended before */
    void revoke(LocalDate today, Instant now) {
        if (to.isBefore(today) || !end(Ending.REVOKED, now)) {
            throw Problem.conflict(Language.words(StandInWords.class).endedBefore());
        }
    }

    private boolean end(Ending how, Instant now) {
        boolean mine = update("live = null, endedAt = ?1, ending = ?2 where id = ?3 and live = 1", now, how, id) == 1;
        if (mine) {
            getEntityManager().refresh(this);
            Audit.did(how == Ending.REVOKED ? "revoked" : "ended", this, Map.of(), Map.of("endedAt", now));
            tell(how == Ending.REVOKED ? DelegationMoved.Deed.REVOKED : DelegationMoved.Deed.ENDED);
        }
        return mine;
    }

    private void tell(DelegationMoved.Deed deed) {
        Arc.container().beanManager().getEvent().fire(DelegationMoved.of(this, deed));
    }

    /** Ends those whose ground went with a place of this person. */
    static void endWithout(UUID person, String park, LocalDate today, Instant now) {
        List<Delegation> all = list(STANDS + "(d.delegator.id = ?2 or d.deputy.id = ?2) and d.to >= ?3", park, person,
                today);
        all.stream().filter(one -> !one.isGrounded()).forEach(one -> one.end(Ending.MEMBERSHIP, now));
    }

    /** Whether the one still holds what they lent, and the other may still stand in. */
    private boolean isGrounded() {
        return holds(delegator, Set.of(role)) && holds(deputy, deputies(role));
    }

    private boolean holds(Person person, Set<Role> roles) {
        return Membership.placesNow(person.id, parkId).stream().anyMatch(
                place -> roles.contains(place.role()) && Objects.equals(place.institutionId(), institutionId));
    }

    /** Who may stand in for a role: who sees what it decides on. */
    static Set<Role> deputies(Role role) {
        return role.ofInstitution() ? EnumSet.of(Role.REVIEWER, Role.APPROVER) : EnumSet.of(Role.OPERATOR, Role.LEADER);
    }

    /** For whom this person stands in at this moment, in the park. The park's day is asked for only where somebody is. */
    static List<Delegation> standingIn(UUID deputy, String park, Instant now) {
        List<Delegation> all = list(STANDS + "d.deputy.id = ?2 order by d.id", park, deputy);
        if (all.isEmpty()) {
            return all;
        }
        var today = Park.byCode(park).orElseThrow().today(now);
        return all.stream().filter(one -> one.isOf(today) && one.isGrounded()).toList();
    }

    private boolean isOf(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }

    /** All of the park's staff and of its lenders, the latest first; those that are over since a year are left out. */
    static List<Delegation> in(String park, LocalDate today) {
        return list("from Delegation d join fetch d.delegator join fetch d.deputy where d.parkId = ?1 "
                + "and d.to >= ?2 order by d.from desc, d.id desc", park, today.minusYears(1));
    }

    static Optional<Delegation> in(String park, UUID id) {
        return find("parkId = ?1 and id = ?2", park, id).firstResultOptional();
    }
}
