package cn.yuanqi.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import io.vertx.ext.web.RoutingContext;

/**
 * Lets an unsafe request outside /api through only with the token of its cookie, as a form field or a header. Ours
 * because the extension for this refuses every unsafe request without a cookie, and /api has none by design.
 */
@Singleton
class CsrfGuard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Where our own forms are sent from, and addresses that a person typed. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Inject
    CsrfToken token;
    @ConfigProperty(name = "yuanqi.mail.public-url")
    Optional<String> publicUrl;

    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (SAFE.contains(request.getMethod()) || Api.is(routing)) {
            return;
        }
        var held = token.held();
        var brought = brought(request, routing);
        if (held == null || brought == null || isFromElsewhere(routing) || !same(held, brought)) {
            throw Problem.forbidden("csrf", Language.words(PlatformWords.class).csrfDetail());
        }
    }

    /** By what the browser says itself; without TLS it says the origin only. */
    private boolean isFromElsewhere(RoutingContext routing) {
        var site = routing.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        var origin = routing.request().getHeader("Origin");
        if (origin == null) {
            return false;
        }
        var from = host(origin);
        var asked = routing.request().authority();
        return from == null || (asked == null || !from.equals(asked.host())) && !from.equals(publicHost());
    }

    private String publicHost() {
        return publicUrl.map(CsrfGuard::host).orElse(null);
    }

    private static String host(String address) {
        try {
            return URI.create(address).getHost();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String brought(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        var header = routing.request().getHeader(CsrfToken.HEADER);
        if (header != null) {
            return header;
        }
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        var field = form == null ? null : form.getFirst(CsrfToken.NAME);
        return field == null || field.isFileItem() ? null : field.getValue();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
