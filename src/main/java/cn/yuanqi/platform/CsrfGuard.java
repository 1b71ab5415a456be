package cn.yuanqi.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

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

    @Inject
    CsrfToken token;

    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (SAFE.contains(request.getMethod()) || Api.is(routing)) {
            return;
        }
        var held = token.held();
        var brought = brought(request, routing);
        if (held == null || brought == null || "cross-site".equals(routing.request().getHeader("Sec-Fetch-Site"))
                || !same(held, brought)) {
            throw Problem.forbidden("csrf", Language.words(PlatformWords.class).csrfDetail());
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
