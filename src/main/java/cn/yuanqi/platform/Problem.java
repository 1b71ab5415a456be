package cn.yuanqi.platform;

import java.time.Duration;
import java.util.List;

/**
 * What went wrong, in the asker's words: the only exception that rooms throw on purpose.
 * Mapped in one place ({@link ProblemDoor}) to {@code application/problem+json} (RFC 9457) or to the error page.
 */
public class Problem extends RuntimeException {
    /** One bad field of an input; {@code message} is in the asker's language. */
    public record FieldError(String field, String message) {
    }

    private final int status;
    private final String type;
    private final transient List<FieldError> errors;
    private final Duration wait;

    private Problem(int status, String type, String detail, List<FieldError> errors, Duration wait) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
        this.errors = List.copyOf(errors);
        this.wait = wait;
    }

    /** 404: absent, another park's or another enterprise's: all alike. */
    public static Problem notFound() {
        return of(404, "not-found", words().notFoundDetail());
    }

    /** 403: a member without the role. */
    public static Problem forbidden() {
        return of(403, "forbidden", words().forbiddenDetail());
    }

    /** 403 with a reason of its own, for example {@code no-consent}. */
    public static Problem forbidden(String type, String detail) {
        return of(403, type, detail);
    }

    /** 409: not in this state. */
    public static Problem conflict(String detail) {
        return of(409, "conflict", detail);
    }

    /** 412: somebody else changed it meanwhile. */
    public static Problem stale() {
        return of(412, "stale", words().staleDetail());
    }

    /** 428: a change without {@code If-Match}. */
    public static Problem preconditionRequired() {
        return of(428, "precondition-required", words().preconditionDetail());
    }

    /** 429: too often; the answer says how long to wait. */
    public static Problem tooMany(Duration wait) {
        return new Problem(429, "too-many", words().tooManyDetail(wait.toSeconds()), List.of(), wait);
    }

    /** 422: one bad field. */
    public static Problem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** 422: several bad fields. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "invalid", words().invalidDetail(), errors, null);
    }

    /** 422: input that cannot be read at all. */
    public static Problem unreadable(String detail) {
        return of(422, "unreadable", detail);
    }

    static Problem of(int status, String type, String detail) {
        return new Problem(status, type, detail, List.of(), null);
    }

    private static PlatformWords words() {
        return Language.words(PlatformWords.class);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    /** After which the same may be asked again, {@code null} when time does not help. */
    Duration waitFor() {
        return wait;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
