package cn.yuanqi.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;

/** The hidden field of forms; an error page may be shown before a token was made, then its forms carry none. */
@RequestScoped
class CsrfField {

    @Inject
    CsrfTokenParameterProvider provider;

    String name() {
        return provider.getParameterName();
    }

    String header() {
        return provider.getHeaderName();
    }

    String token() {
        try {
            return provider.getToken();
        } catch (IllegalStateException noTokenYet) {
            return "";
        }
    }
}
