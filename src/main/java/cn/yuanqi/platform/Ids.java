package cn.yuanqi.platform;

import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** Identifiers of everything but parks: UUIDv7, assigned by the application, so that InnoDB inserts at the end of its tree. */
public final class Ids {
    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** When an id was assigned: a UUIDv7 begins with the milliseconds since 1970 (RFC 9562 §5.7). */
    public static Instant made(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** Reads an id from a path or query; a malformed one cannot exist, so it is answered like an absent one. */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Problem.notFound();
        }
    }
}
