package cn.yuanqi.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.Park;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Person × park × role, for an enterprise's people with the enterprise, for a lender's with the institution. Global:
 * it is read to find out which park may be entered, so each finder names the park or the person.
 */
@Entity
public class Membership extends PanacheEntityBase {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id = Ids.next();
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    public Person person;
    @Enumerated(EnumType.STRING)
    public Role role;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)")
    public UUID enterpriseId;
    @Column(name = "institution_id", columnDefinition = "binary(16)")
    public UUID institutionId;
    public Instant since;
    @Column(name = "ended_at")
    public Instant endedAt;

    /** A place in a park: what the role is held for. */
    public record Place(String parkId, Role role, UUID enterpriseId, UUID institutionId) {
        public Place {
            if (role == Role.PLATFORM_ADMIN || role.ofEnterprise() != (enterpriseId != null)
                    || role.ofInstitution() != (institutionId != null)) {
                throw new IllegalArgumentException(role + " does not fit what it is held for");
            }
        }

        public static Place inPark(String parkId, Role role) {
            return new Place(parkId, role, null, null);
        }
    }

    /** Gives the person the place; a person who holds it already keeps the one membership. */
    public static Membership grant(Person person, Place place, Instant now) {
        return held(person, place).orElseGet(() -> {
            var membership = new Membership();
            membership.person = person;
            membership.parkId = place.parkId();
            membership.role = place.role();
            membership.enterpriseId = place.enterpriseId();
            membership.institutionId = place.institutionId();
            membership.since = now;
            membership.persist();
            return membership;
        });
    }

    /**
     * Gives the person a place that they accepted. They are held until it is done: of two acceptances at once the
     * second sees the first. A clerk who becomes an owner is no clerk any more.
     *
     * @throws Problem 409 when they belong to another enterprise of the park, or to this one in no lower place, or serve
     *         another lender in it
     */
    static Membership join(Person person, Place place, Instant now) {
        if (place.role().ofInstitution()) {
            mayServe(person, place);
        }
        if (place.role().ofEnterprise()) {
            Person.flush();
            Person.getEntityManager().lock(person, LockModeType.PESSIMISTIC_WRITE);
            mayJoin(person.email, place);
            inEnterprises(person.email, place.parkId()).forEach(lower -> lower.end(now));
        }
        return grant(person, place, now);
    }

    /** A person serves one lender in a park: what they may do for it is asked by role alone. */
    private static void mayServe(Person person, Place place) {
        Person.flush();
        Person.getEntityManager().lock(person, LockModeType.PESSIMISTIC_WRITE);
        if (count(
                "person = ?1 and parkId = ?2 and institutionId is not null and institutionId <> ?3 and endedAt is null",
                person, place.parkId(), place.institutionId()) > 0) {
            throw Problem.conflict(Language.words(IdentityWords.class).otherLender());
        }
    }

    /**
     * That this address may be given a place in an enterprise: a person has one enterprise in a park.
     *
     * @throws Problem 409 when its person belongs to another enterprise of the park, or to this one in no lower place
     */
    public static void mayJoin(String email, Place place) {
        var words = Language.words(IdentityWords.class);
        for (Membership held : inEnterprises(email, place.parkId())) {
            if (!held.enterpriseId.equals(place.enterpriseId())) {
                throw Problem.conflict(words.otherEnterprise());
            }
            if (held.role == Role.OWNER || held.role == place.role()) {
                throw Problem.conflict(words.alreadyMember());
            }
        }
    }

    private static List<Membership> inEnterprises(String email, String parkId) {
        return list("person.email = ?1 and parkId = ?2 and enterpriseId is not null and endedAt is null",
                Person.normal(email), parkId);
    }

    private static Optional<Membership> held(Person person, Place place) {
        List<Membership> live = list("person = ?1 and parkId = ?2 and role = ?3 and endedAt is null", person,
                place.parkId(), place.role());
        return live.stream().filter(held -> Objects.equals(held.enterpriseId, place.enterpriseId())
                && Objects.equals(held.institutionId, place.institutionId())).findFirst();
    }

    /** The live memberships of a person in parks that are open, by park. */
    static List<Membership> liveOf(UUID personId) {
        return list("select m from Membership m join Park p on p.id = m.parkId "
                + "where m.person.id = ?1 and m.endedAt is null and p.status = ?2 order by m.parkId, m.role", personId,
                Park.Status.ACTIVE);
    }

    /** The places that the person holds in the park as of now; none when either is shut out. */
    public static List<Place> placesNow(UUID personId, String parkId) {
        List<Membership> live = list("select m from Membership m join Park p on p.id = m.parkId where m.person.id = ?1 "
                + "and m.parkId = ?2 and m.endedAt is null and m.person.disabledAt is null and p.status = ?3", personId,
                parkId, Park.Status.ACTIVE);
        return live.stream().map(Membership::place).toList();
    }

    /**
     * Somebody who is to take work into their hands, held until the transaction ends: whoever takes their place away
     * meanwhile waits, and then sees the work.
     *
     * @param institutionId of the lender whose work it is, {@code null} for the park's own
     * @return empty when they hold none of the roles there
     */
    public static Optional<Person> taking(UUID personId, String parkId, UUID institutionId, Set<Role> roles) {
        Person person = personId == null ? null : Person.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(person).filter(one -> placesNow(personId, parkId).stream().anyMatch(
                place -> roles.contains(place.role()) && Objects.equals(institutionId, place.institutionId())));
    }

    /** Whether somebody is an owner or clerk of this enterprise. */
    public static Predicate<UUID> peopleOf(UUID enterprise) {
        return person -> count("person.id = ?1 and enterpriseId = ?2 and endedAt is null", person, enterprise) > 0;
    }

    /** The places that are left to the person in the park once this one is gone. */
    static List<Place> placesWithout(Membership leaving) {
        List<Membership> others = list("person.id = ?1 and parkId = ?2 and endedAt is null and id <> ?3",
                leaving.person.id, leaving.parkId, leaving.id);
        return others.stream().map(Membership::place).toList();
    }

    Place place() {
        return new Place(parkId, role, enterpriseId, institutionId);
    }

    /** The live memberships of a park. */
    static List<Membership> liveIn(String parkId) {
        return list("from Membership m join fetch m.person where m.parkId = ?1 and m.endedAt is null "
                + "order by m.person.email, m.role", parkId);
    }

    /** The live memberships of an enterprise's people, owners first. */
    public static List<Membership> ofEnterprise(String parkId, UUID enterpriseId) {
        return list("from Membership m join fetch m.person where m.parkId = ?1 and m.enterpriseId = ?2 "
                + "and m.endedAt is null order by m.role desc, m.person.email", parkId, enterpriseId);
    }

    public static Optional<Membership> ofEnterprise(String parkId, UUID enterpriseId, UUID id) {
        return find("parkId = ?1 and enterpriseId = ?2 and id = ?3 and endedAt is null", parkId, enterpriseId, id)
                .firstResultOptional();
    }

    private static long ownersOf(String parkId, UUID enterpriseId) {
        return count("parkId = ?1 and enterpriseId = ?2 and role = ?3 and endedAt is null", parkId, enterpriseId,
                Role.OWNER);
    }

    /** The people who hold one of these roles in the park, by name. */
    public static List<Person> holders(String parkId, Role... roles) {
        return Person.list("from Person p where p.disabledAt is null and p.id in (select m.person.id from Membership m "
                + "where m.parkId = ?1 and m.endedAt is null and m.role in ?2) order by p.name, p.id", parkId,
                List.of(roles));
    }

    /** The people who hold one of these roles in the park, or for the lender of the place, by name. */
    static List<Person> holders(Place place, Set<Role> roles) {
        return Person.list("from Person p where p.disabledAt is null and p.id in (select m.person.id from Membership m "
                + "where m.parkId = ?1 and m.endedAt is null and m.role in ?2 and (m.institutionId = ?3 "
                + "or m.institutionId is null and ?4 = true)) order by p.name, p.id", place.parkId(), roles,
                place.institutionId(), place.institutionId() == null);
    }

    /** The mail addresses of the people who hold one of these roles in the park, for letters; no two alike. */
    public static List<String> mailOf(String parkId, Role... roles) {
        return addresses("m.role in ?2", parkId, List.of(roles));
    }

    /** The mail addresses of an enterprise's people in these roles. */
    public static List<String> mailOfEnterprise(String parkId, UUID enterpriseId, Role... roles) {
        return addresses("m.role in ?2 and m.enterpriseId = ?3", parkId, List.of(roles), enterpriseId);
    }

    /** The same of all enterprises of a park at once, by enterprise. */
    public static Map<UUID, List<String>> mailOfEnterprises(String parkId, Role... roles) {
        return find("parkId = ?1 and role in ?2 and enterpriseId is not null and endedAt is null "
                + "and person.disabledAt is null order by person.email", parkId, List.of(roles))
                .<Membership>stream().collect(Collectors.groupingBy(one -> one.enterpriseId,
                        Collectors.mapping(one -> one.person.email,
                                Collectors.collectingAndThen(Collectors.toList(),
                                        all -> all.stream().distinct().toList()))));
    }

    /** The mail addresses of a lender's people who serve this park in these roles, reviewer or approver. */
    public static List<String> mailOfInstitution(String parkId, UUID institutionId, Role... roles) {
        return addresses("m.role in ?2 and m.institutionId = ?3", parkId, List.of(roles), institutionId);
    }

    private static List<String> addresses(String which, Object... values) {
        return find("select distinct m.person.email from Membership m where m.parkId = ?1 and m.endedAt is null "
                + "and m.person.disabledAt is null and " + which + " order by m.person.email", values)
                .project(String.class).list();
    }

    static Optional<Membership> liveIn(String parkId, UUID id) {
        return find("parkId = ?1 and id = ?2 and endedAt is null", parkId, id).firstResultOptional();
    }

    static long operatorsOf(String parkId) {
        return count("parkId = ?1 and role = ?2 and endedAt is null", parkId, Role.OPERATOR);
    }

    /**
     * Takes the place away; takes effect on the next request. Who could stand in because of it, or is stood in for, can so
     * no more.
     *
     * @throws Problem 409 as {@link #mayEnd}
     */
    public boolean end(Instant now) {
        getEntityManager().lock(person, LockModeType.PESSIMISTIC_WRITE);
        mayEnd();
        boolean ended = update("endedAt = ?1 where id = ?2 and endedAt is null", now, id) == 1;
        if (ended) {
            Audit.did("ended", this, Map.of(), Map.of("endedAt", now));
            Delegation.endWithout(person.id, parkId, Park.byCode(parkId).orElseThrow().today(now), now);
        }
        return ended;
    }

    /** @throws Problem 409 for the park's last operator, and while work is in the person's hands that this place is for */
    void mayEnd() {
        if (role == Role.OPERATOR && operatorsOf(parkId) == 1) {
            throw Problem.conflict(Language.words(IdentityWords.class).lastOperator());
        }
        if (!role.ofEnterprise()) {
            Arc.container().instance(OpenWorks.class).get().mustBeHandedOver(this);
        }
    }

    /**
     * The same by one of the enterprise's own people; 409 for its last owner.
     */
    public boolean endFromWithin(Instant now) {
        if (role == Role.OWNER && ownersOf(parkId, enterpriseId) == 1) {
            throw Problem.conflict(Language.words(IdentityWords.class).lastOwner());
        }
        return end(now);
    }
}
