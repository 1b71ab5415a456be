package cn.yuanqi.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.security.identity.SecurityIdentity;

/** A signed-in account that may be nobody to Yuanqi yet: it becomes a person when it accepts an invitation. */
@RequestScoped
class Newcomer {
    @Inject
    SecurityIdentity identity;

    /** The address that the account is known by here. @throws Problem 403 when Keycloak has not verified it */
    String email() {
        var token = verified();
        return Person.bySubject(token.getSubject()).map(known -> known.email)
                .orElseGet(() -> token.getClaim(Claims.email));
    }

    /** @throws Problem 403 when Keycloak has not verified the mail address, or the person is disabled */
    Person person() {
        var token = verified();
        var known = Person.bySubject(token.getSubject()).orElseGet(() -> registered(token));
        if (known.isDisabled()) {
            throw Problem.forbidden();
        }
        return known;
    }

    private JsonWebToken verified() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || !Boolean.TRUE.equals(token.<Boolean>getClaim(Claims.email_verified))) {
            throw Problem.forbidden("unverified", Language.words(IdentityWords.class).unverified());
        }
        return token;
    }

    private static Person registered(JsonWebToken token) {
        String email = token.getClaim(Claims.email);
        String name = token.getClaim("name");
        var person = Person.known(email, name == null ? email : name);
        if (person.subject == null) {
            person.subject = token.getSubject();
        } else if (!person.subject.equals(token.getSubject())) {
            throw Problem.forbidden();
        }
        return person;
    }
}
