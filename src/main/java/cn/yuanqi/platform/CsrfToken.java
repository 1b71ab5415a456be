package cn.yuanqi.platform;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;

/** The browser's CSRF token, for templates {@code csrf.token}; the first page that asks for it sets the cookie. */
@Named("csrf")
@RequestScoped
public class CsrfToken {
    /** The name of the cookie and of the form field. */
    static final String NAME = "csrf-token";
    static final String HEADER = "X-CSRF-TOKEN";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CurrentVertxRequest request;
    private String issued;

    public String getToken() {
        var held = issued == null ? held() : issued;
        if (held == null) {
            issued = random();
            held = issued;
            var current = request.getCurrent();
            if (current.response().headWritten()) {
                return issued;
            }
            current.response().addCookie(Cookie.cookie(NAME, issued).setPath("/").setHttpOnly(true)
                    .setSameSite(CookieSameSite.LAX).setSecure(current.request().isSSL()));
        }
        return held;
    }

    public String getParameterName() {
        return NAME;
    }

    public String getHeaderName() {
        return HEADER;
    }

    /** The token that the request's cookie holds, {@code null} without one. */
    String held() {
        var cookie = request.getCurrent().request().getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
