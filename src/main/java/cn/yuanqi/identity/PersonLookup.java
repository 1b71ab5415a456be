package cn.yuanqi.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** From a verified token to the person of Yuanqi's own tables. */
@ApplicationScoped
class PersonLookup {
    @Inject
    Clock clock;

    @ActivateRequestContext
    Recognised find(JsonWebToken token, String park) {
        return QuarkusTransaction.requiringNew().call(() -> recognise(token, park));
    }

    private Recognised recognise(JsonWebToken token, String park) {
        String email = token.getClaim(Claims.email);
        var person = Person.bySubject(token.getSubject()).or(() -> firstSignIn(token, email))
                .filter(found -> !found.isDisabled());
        return person.map(known -> recognised(known, park)).orElseGet(() -> Recognised.nobody(email, park));
    }

    /**
     * Only an address that Keycloak has verified makes an account a person. Of the first requests, sent at once, one
     * binds the account; the others find it bound.
     */
    private static Optional<Person> firstSignIn(JsonWebToken token, String email) {
        boolean verified = Boolean.TRUE.equals(token.<Boolean>getClaim(Claims.email_verified));
        if (!verified || email == null) {
            return Optional.empty();
        }
        return Person.byEmail(email).filter(found -> found.bind(token.getSubject()))
                .or(() -> Person.bySubject(token.getSubject()));
    }

    private Recognised recognised(Person known, String park) {
        var places = Membership.liveOf(known.id).stream()
                .map(held -> new Recognised.Held(held.parkId, held.role, held.enterpriseId, held.institutionId))
                .toList();
        return new Recognised(known.id, known.email, known.name, known.platformSince != null, park, places,
                lent(known, park, places));
    }

    /** Only who works for the park or a lender stands in for a colleague there. */
    private List<Recognised.Lent> lent(Person known, String park, List<Recognised.Held> places) {
        boolean mayStandIn = places.stream().anyMatch(held -> held.park().equals(park) && !held.role().ofEnterprise());
        return !mayStandIn
                ? List.of()
                : Delegation.standingIn(known.id, park, clock.instant()).stream()
                        .map(one -> new Recognised.Lent(one.role, one.institutionId, one.delegator.id,
                                one.delegator.name, one.delegator.email))
                        .toList();
    }
}
