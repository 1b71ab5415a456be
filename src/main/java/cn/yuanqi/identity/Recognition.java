package cn.yuanqi.identity;

import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;

import cn.yuanqi.platform.Asked;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Adds to a verified token who that is in Yuanqi and which roles they hold in the park of the path. Read on every
 * request, never cached, so that a membership taken away is gone with the next one.
 */
@ApplicationScoped
class Recognition implements SecurityIdentityAugmentor {
    private static final Pattern PARK = Pattern.compile("^(?:/api/v1)?/parks/([^/]+)(?:/.*)?$");

    @Inject
    PersonLookup people;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context,
            Map<String, Object> attributes) {
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        if (identity.isAnonymous() || routing == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> recognise(identity, token, routing));
    }

    private SecurityIdentity recognise(SecurityIdentity identity, JsonWebToken token, RoutingContext routing) {
        var recognised = people.find(token, park(routing.normalizedPath()));
        Asked.by(routing, recognised.email(), recognised.park());
        var known = QuarkusSecurityIdentity.builder(identity).addAttribute(Recognised.ATTRIBUTE, recognised);
        recognised.roles().forEach(role -> known.addRole(role.name()));
        if (recognised.platform()) {
            known.addRole(Role.Names.PLATFORM_ADMIN);
        }
        return known.build();
    }

    private static String park(String path) {
        var matcher = PARK.matcher(path);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
