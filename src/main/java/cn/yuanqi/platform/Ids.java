package cn.yuanqi.platform;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** Identifiers of everything but parks: UUIDv7, assigned by the application, so that InnoDB inserts at the end of its tree. */
public final class Ids {
    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
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
