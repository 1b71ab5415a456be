package cn.yuanqi.portal;

import java.net.URI;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** The browser is told once, for every answer, what our pages may do: only our own scripts and styles, in no one's frame. */
class SecurityHeaders {

    private static final int BEFORE_ALL = 1_000;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI signIn;

    void register(@Observes Filters filters) {
        String policy = policy();
        filters.register(request -> answer(request, policy), BEFORE_ALL);
    }

    private static void answer(RoutingContext request, String policy) {
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        if (!request.normalizedPath().startsWith("/q/"))
            headers.set("Content-Security-Policy", policy);
        request.next();
    }

    /** A form whose session has ended is answered by a redirect to the sign-in server: browsers hold that to form-action. */
    private String policy() {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + signIn.getScheme() + "://" + signIn.getRawAuthority();
    }
}
