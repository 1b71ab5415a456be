package cn.yuanqi.portal;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** The browser is told once, for every answer, what our pages may do: only our own scripts and styles, in no one's frame. */
class SecurityHeaders {

    private static final int BEFORE_ALL = 1_000;
    /** A year, which is what lists of such sites ask for. */
    private static final String ALWAYS_TLS = "max-age=31536000; includeSubDomains";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI signIn;
    @ConfigProperty(name = "yuanqi.mail.public-url")
    Optional<String> publicUrl;

    void register(@Observes Filters filters) {
        String policy = policy();
        filters.register(request -> answer(request, policy), BEFORE_ALL);
    }

    private void answer(RoutingContext request, String policy) {
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (isByTls(request)) {
            headers.set("Strict-Transport-Security", ALWAYS_TLS);
        }
        if (!request.normalizedPath().startsWith("/q/")) {
            headers.set("Content-Security-Policy", policy);
        } else if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            headers.set("Content-Security-Policy", NOTHING);
        }
        request.addHeadersEndHandler(sent -> keepOutOfCaches(headers));
        request.next();
    }

    /** A page or an answer that does not say who may keep it is for nobody to keep: it tells of people and money. */
    private static void keepOutOfCaches(MultiMap headers) {
        var type = Objects.requireNonNullElse(headers.get("Content-Type"), "");
        if (!headers.contains("Cache-Control")
                && (type.startsWith("text/html") || type.startsWith("application/json"))) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** What stands before us and ends TLS may say so with each request, or nobody but the public address does. */
    private boolean isByTls(RoutingContext request) {
        return "https".equals(request.request().scheme())
                || publicUrl.filter(url -> url.startsWith("https://")).isPresent();
    }

    /** A form whose session has ended is answered by a redirect to the sign-in server: browsers hold that to form-action. */
    private String policy() {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + signIn.getScheme() + "://" + signIn.getRawAuthority();
    }
}
