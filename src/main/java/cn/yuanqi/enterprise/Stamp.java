package cn.yuanqi.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * Who did something, and when.
 *
 * @param person {@code null} when no person did, but a job or the demo
 * @param at in the park's zone
 */
public record Stamp(UUID person, ZonedDateTime at) {

    public static Stamp machine(ZonedDateTime at) {
        return new Stamp(null, at);
    }

    public Instant instant() {
        return at.toInstant();
    }

    /** The park's day. */
    public LocalDate today() {
        return at.toLocalDate();
    }
}
