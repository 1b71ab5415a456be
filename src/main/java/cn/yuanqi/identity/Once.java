package cn.yuanqi.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.web.RoutingContext;

/**
 * Does a request with an {@code Idempotency-Key} once, however often it is sent: the claim has a short transaction of its
 * own, the answer is written in the transaction of the work. Doors that use it open no transaction themselves.
 */
@RequestScoped
public class Once {
    public static final String HEADER = "Idempotency-Key";
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Actor actor;
    @Inject
    Clock clock;
    @Inject
    ObjectMapper json;
    @Inject
    RoutingContext request;

    record Answer(int status, String location, String etag, String body) {
    }

    /**
     * @param key {@code null} or empty: the work is simply done
     * @param asked the body as it was understood
     * @param work runs in a transaction; its answer is kept when it returns, the claim is given up when it throws
     * @throws Problem 409 while the same request is under way, 422 for another request under the same key
     */
    public RestResponse<Object> answer(String key, Object asked, Supplier<RestResponse<?>> work) {
        if (key == null || key.isEmpty()) {
            return copy(QuarkusTransaction.requiringNew().call(work::get), false);
        }
        if (key.length() > 100 || !key.chars().allMatch(sign -> sign > 0x20 && sign < 0x7f)) {
            throw Problem.invalid(HEADER, Language.words(IdentityWords.class).keyUnfit());
        }
        var claim = claim(key, fingerprint(asked));
        return claim.isDone() ? replay(claim) : firstTime(claim, work);
    }

    /** Of two that claim a new key at the same moment the database refuses one, which then meets the other's claim. */
    private OnceKey claim(String key, byte[] fingerprint) {
        var person = actor.person().id();
        try {
            return QuarkusTransaction.requiringNew().call(() -> OnceKey.of(person, key)
                    .map(held -> held.met(fingerprint, clock.instant()))
                    .orElseGet(() -> OnceKey.claim(person, key, fingerprint, clock.instant())));
        } catch (PersistenceException raced) {
            return QuarkusTransaction.requiringNew().call(() -> OnceKey.of(person, key).orElseThrow(() -> raced)
                    .met(fingerprint, clock.instant()));
        }
    }

    private RestResponse<Object> firstTime(OnceKey claim, Supplier<RestResponse<?>> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var response = work.get();
                claim.done(keep(response));
                return copy(response, false);
            });
        } catch (RuntimeException refused) {
            QuarkusTransaction.requiringNew().run(claim::release);
            throw refused;
        }
    }

    private Answer keep(RestResponse<?> response) {
        var location = response.getLocation();
        return new Answer(response.getStatus(), location == null ? null : location.toString(),
                response.getHeaderString("ETag"), response.getEntity() == null ? null : text(response.getEntity()));
    }

    private RestResponse<Object> replay(OnceKey kept) {
        var builder = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(kept.status));
        if (kept.location != null) {
            builder.location(URI.create(kept.location));
        }
        if (kept.etag != null) {
            builder.header("ETag", kept.etag);
        }
        try {
            return copy(builder.entity(kept.answer == null ? null : json.readTree(kept.answer)).build(), true);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it was refused only because the same request is being done: what came first will be answered. */
    public static boolean isUnderWay(Problem refused) {
        return refused.status() == 409
                && Language.words(IdentityWords.class).keyInFlight().equals(refused.getMessage());
    }

    /** Whether it was refused because something else was done under its key. */
    public static boolean isOfAnother(Problem refused) {
        return refused.errors().stream().anyMatch(error -> HEADER.equals(error.field())
                && Language.words(IdentityWords.class).keyOfAnother().equals(error.message()));
    }

    private static RestResponse<Object> copy(RestResponse<?> response, boolean replayed) {
        var builder = RestResponse.ResponseBuilder.create(response.getStatusInfo());
        response.getHeaders().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if (replayed) {
            builder.header("Idempotency-Replayed", "true");
        }
        return builder.entity((Object) response.getEntity()).build();
    }

    private byte[] fingerprint(Object asked) {
        var whole = request.request().method() + " " + request.normalizedPath() + "\n" + text(asked);
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answers that nobody asks for any more go. */
    static class Forgetting {
        @Inject
        InPark parks;
        @Inject
        Clock clock;

        @Scheduled(every = "${yuanqi.idempotency.forget:6h}", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
        void forget() {
            parks.inEach(park -> OnceKey.forgetBefore(clock.instant().minus(KEPT)));
        }
    }
}
