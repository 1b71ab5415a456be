package cn.yuanqi.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Something that has to leave the house. Global, with the park that it tells of: one sender empties the box for all.
 *
 * <p>Claimed by an atomic {@code UPDATE} per row and not by {@code SELECT … FOR UPDATE SKIP LOCKED}, which TiDB does
 * not know: of several senders one changes the row, and a claim that runs out is anybody's again.
 */
@Entity
@Unaudited("a letter on its way; what it tells of is audited")
class OutboxMessage extends PanacheEntityBase {
    static final int MOST_ATTEMPTS = 16;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);
    private static final int LONGEST_ERROR = 500;
    private static final String UNSENT = "sentAt is null and givenUpAt is null";

    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id = Ids.next();
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    @Column(name = "event_id", columnDefinition = "binary(16)", updatable = false)
    public UUID eventId;
    public String kind;
    /** Gone once it is sent: it names people. */
    public String payload;
    @Column(name = "written_at")
    public Instant writtenAt;
    @Column(name = "due_at")
    public Instant dueAt;
    public int attempts;
    @Column(name = "last_error")
    public String lastError;
    @Column(name = "claimed_until")
    public Instant claimedUntil;
    @Column(name = "sent_at")
    public Instant sentAt;
    @Column(name = "given_up_at")
    public Instant givenUpAt;

    /** Those of these events that are in the box, sent or not. */
    static Set<UUID> known(Collection<UUID> events) {
        return events.isEmpty()
                ? Set.of()
                : Set.copyOf(find("select eventId from OutboxMessage where eventId in ?1", events).project(UUID.class)
                        .list());
    }

    /** The messages of these kinds that wait for a sender, the longest due first. */
    static List<OutboxMessage> due(Collection<String> kinds, Instant now, int most) {
        return find(UNSENT + " and dueAt <= ?1 and (claimedUntil is null or claimedUntil <= ?1) and kind in ?2 "
                + "order by dueAt, id", now, kinds).page(0, most).list();
    }

    static long waiting(String kind) {
        return count(UNSENT + " and kind = ?1", kind);
    }

    /** When the longest waiting one was written. */
    static Optional<Instant> oldestUnsent() {
        return find("select min(writtenAt) from OutboxMessage where " + UNSENT).project(Instant.class)
                .firstResultOptional();
    }

    static long givenUp() {
        return count("sentAt is null and givenUpAt is not null");
    }

    static long givenUp(String kind) {
        return count("givenUpAt is not null and kind = ?1", kind);
    }

    /** Takes it for so long; {@code false} when another sender was faster. */
    static boolean claim(UUID id, Instant now, Instant until) {
        return update("claimedUntil = ?1 where id = ?2 and " + UNSENT
                + " and (claimedUntil is null or claimedUntil <= ?3)", until, id, now) == 1;
    }

    static void sent(UUID id, Instant now) {
        update("sentAt = ?1, attempts = attempts + 1, payload = null, lastError = null, claimedUntil = null "
                + "where id = ?2 and sentAt is null", now, id);
    }

    /**
     * It did not go: tried again after a delay that doubles from half a minute up to six hours, given up for good after
     * the sixteenth time, which is about a day and a half later.
     *
     * @return whether it is given up
     */
    static boolean failed(UUID id, Throwable why, Instant now) {
        OutboxMessage message = findById(id);
        if (message == null || message.sentAt != null) {
            return false;
        }
        message.attempts++;
        message.lastError = told(why);
        message.claimedUntil = null;
        message.dueAt = now.plus(delay(message.attempts));
        message.givenUpAt = message.attempts >= MOST_ATTEMPTS ? now : null;
        return message.givenUpAt != null;
    }

    static Duration delay(int attempts) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 20));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private static String told(Throwable why) {
        var text = why.getClass().getSimpleName() + ": " + why.getMessage();
        return text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
    }
}
