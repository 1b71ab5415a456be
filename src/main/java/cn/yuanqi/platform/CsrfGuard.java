package cn.yuanqi.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import io.vertx.ext.web.RoutingContext;

/**
 * Holds the CSRF token of pages: an unsafe request outside /api must bring the token of its cookie, as a form field or
 * as a header. The extension's own check cannot leave /api out, which carries no cookie and so needs none.
 */
@Singleton
class CsrfGuard {
    static final String COOKIE = "csrf-token";
    static final String FIELD = "csrf-token";
    static final String HEADER = "X-CSRF-TOKEN";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (SAFE.contains(request.getMethod()) || Api.is(routing)) {
            return;
        }
        var cookie = routing.request().getCookie(COOKIE);
        var brought = brought(request, routing);
        if (cookie == null || brought == null || "cross-site".equals(routing.request().getHeader("Sec-Fetch-Site"))
                || !same(cookie.getValue(), brought)) {
            throw Problem.forbidden("csrf", Language.words(PlatformWords.class).csrfDetail());
        }
    }

    private static String brought(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        var header = routing.request().getHeader(HEADER);
        if (header != null) {
            return header;
        }
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        var field = form == null ? null : form.getFirst(FIELD);
        return field == null || field.isFileItem() ? null : field.getValue();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
