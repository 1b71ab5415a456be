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
 * @param inNameOf whom the person stood in for, {@code null} for nobody
 */
public record Stamp(UUID person, ZonedDateTime at, UUID inNameOf) {
    public Stamp(UUID person, ZonedDateTime at) {
        this(person, at, null);
    }

    /** Whether this is the hand of somebody, or done in their name: four eyes are those of two people in either way. */
    public boolean isOf(UUID somebody) {
        return somebody != null && (somebody.equals(person) || somebody.equals(inNameOf));
    }

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
