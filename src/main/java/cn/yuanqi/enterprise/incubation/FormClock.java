package cn.yuanqi.enterprise.incubation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * When a park's public form was opened, signed: a program cannot claim that it was long ago. The key is made of the
 * secret that all processes of the application share, so that a form opened at one can be sent to another.
 */
@ApplicationScoped
class FormClock {
    private static final String MAC = "HmacSHA256";

    private final Supplier<String> secret;

    /** Asked for when a form is opened: loading the demo needs no secret. */
    @Inject
    FormClock() {
        this(() -> ConfigProvider.getConfig().getValue("quarkus.oidc.credentials.secret", String.class));
    }

    FormClock(Supplier<String> secret) {
        this.secret = secret;
    }

    /** What the form of this park carries. */
    String stamp(String park, Instant opened) {
        return opened.toEpochMilli() + "." + signature(park, opened.toEpochMilli());
    }

    /** When it was opened; empty for what this park never gave out. */
    Optional<Instant> opened(String park, String stamp) {
        int dot = stamp.indexOf('.');
        try {
            long at = dot < 0 ? 0 : Long.parseLong(stamp.substring(0, dot));
            return dot > 0 && MessageDigest.isEqual(signature(park, at).getBytes(UTF_8),
                    stamp.substring(dot + 1).getBytes(UTF_8))
                            ? Optional.of(Instant.ofEpochMilli(at))
                            : Optional.empty();
        } catch (NumberFormatException tampered) {
            return Optional.empty();
        }
    }

    private String signature(String park, long at) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(mac(mac(secret.get().getBytes(UTF_8), "yuanqi entry form"), park + " " + at));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
