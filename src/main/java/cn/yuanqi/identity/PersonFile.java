package cn.yuanqi.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * All that is kept about a person, over all parks: handed out (PIPL art. 45) or forgotten (art. 47). What the person did
 * stays in the audit, in contracts and in papers of account, with the name of then: the Cybersecurity Law (art. 21) and
 * the Accounting Law have it kept.
 */
@ApplicationScoped
public class PersonFile {
    @Inject
    @Any
    Instance<Personal> rooms;
    @Inject
    InPark parks;
    @Inject
    Clock clock;

    record Self(UUID id, String name, String email, String account, Instant platformSince, Instant disabledAt) {
    }

    record Held(String park, Role role, UUID enterpriseId, UUID institutionId, Instant since, Instant endedAt) {
    }

    record Invited(String park, Role role, Instant invitedAt, Instant expiresAt, Instant acceptedAt,
            Instant revokedAt) {
    }

    /** @param kept by park and noun, what the rooms keep */
    record Contents(Instant at, Self person, List<Held> memberships, List<Invited> invitations,
            Map<String, Map<String, List<?>>> kept) {
    }

    /** To be called outside any transaction: each park has its own. */
    Contents of(UUID id) {
        var kept = new LinkedHashMap<String, Map<String, List<?>>>();
        parksOf(id).forEach(park -> kept.put(park, parks.call(park, () -> inPark(id))));
        return QuarkusTransaction.requiringNew().call(() -> {
            var person = found(id);
            return new Contents(clock.instant(),
                    new Self(id, person.name, person.email, person.subject, person.platformSince, person.disabledAt),
                    everHeld(id).stream().map(one -> new Held(one.parkId, one.role, one.enterpriseId,
                            one.institutionId, one.since, one.endedAt)).toList(),
                    Invitation.everTo(person.email).stream().map(one -> new Invited(one.parkId, one.role,
                            one.invitedAt, one.expiresAt, one.acceptedAt, one.revokedAt)).toList(),
                    kept);
        });
    }

    private Map<String, List<?>> inPark(UUID id) {
        var kept = new LinkedHashMap<String, List<?>>();
        rooms.stream().forEach(room -> kept.put(room.noun(), room.of(id)));
        return kept;
    }

    private static List<String> parksOf(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> everHeld(id).stream().map(one -> one.parkId).distinct().toList());
    }

    /** By park, past ones too. */
    private static List<Membership> everHeld(UUID id) {
        return Membership.list(
                "from Membership m join fetch m.person where m.person.id = ?1 order by m.parkId, m.since",
                id);
    }

    private static Person found(UUID id) {
        return Person.<Person>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** Notes in each of the person's parks that somebody else was handed their data. */
    void noteHandedOut(UUID id) {
        everHeld(id).stream().filter(one -> one.endedAt == null)
                .forEach(one -> Audit.did("handedOut", one, Map.of(), Map.of()));
    }

    /**
     * Ends what the person holds and forgets who they are. All or nothing where they are needed still.
     *
     * @param by who does it, for the audit
     * @throws Problem 409 for the last operator of a park, the last administrator, and while work is in their hands
     */
    void forget(UUID id, Actor.Who by) {
        var places = QuarkusTransaction.requiringNew().call(() -> new ArrayList<>(everHeld(id)));
        for (Membership place : places.stream().filter(one -> one.endedAt == null).toList()) {
            parks.run(place.parkId, () -> Membership.<Membership>findById(place.id).mayEnd());
        }
        QuarkusTransaction.requiringNew().run(() -> mayGo(found(id)));
        for (Membership place : places.stream().filter(one -> one.endedAt == null).toList()) {
            parks.run(place.parkId, () -> {
                Audit.by(by.id(), by.name(), by.email());
                Membership.<Membership>findById(place.id).end(clock.instant());
            });
        }
        places.stream().map(one -> one.parkId).distinct()
                .forEach(park -> parks.run(park, () -> rooms.stream().forEach(room -> room.forget(id))));
        QuarkusTransaction.requiringNew().run(() -> {
            var person = found(id);
            Invitation.forget(person.email, clock.instant());
            person.forget(clock.instant());
        });
    }

    private static void mayGo(Person person) {
        if (person.platformSince != null && Person.administrators() == 1) {
            throw Problem.conflict(Language.words(PersonWords.class).lastAdministrator());
        }
    }
}
