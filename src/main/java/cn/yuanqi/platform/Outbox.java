package cn.yuanqi.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * What has to leave the house is put here in the transaction of the fact that it tells of: rolled back with it, and once
 * committed delivered at least once by the {@link Courier} of its kind.
 */
@ApplicationScoped
public class Outbox {
    @Inject
    Clock clock;

    /**
     * Puts a message into the box; the same event again changes nothing.
     *
     * @param parkId the park that it tells of, {@code null} for the platform
     * @param eventId tells this message from every other, also for its receiver
     * @param kind the {@link Courier} that carries it
     */
    @Transactional(TxType.MANDATORY)
    public void put(String parkId, UUID eventId, String kind, String payload) {
        put(new Parcel(parkId, eventId, kind, payload), clock.instant());
    }

    /** What is put: see {@link #put(String, UUID, String, String)}. */
    public record Parcel(String parkId, UUID eventId, String kind, String payload) {
    }

    /** The same, to go at this moment at the earliest. */
    @Transactional(TxType.MANDATORY)
    public void put(Parcel parcel, Instant due) {
        if (OutboxMessage.known(List.of(parcel.eventId())).isEmpty()) {
            write(parcel, due);
        }
    }

    /**
     * Puts many messages into the box, asking once which of them it has.
     *
     * @param payloads by event id
     */
    @Transactional(TxType.MANDATORY)
    public void put(String parkId, String kind, Map<UUID, String> payloads) {
        var known = OutboxMessage.known(payloads.keySet());
        var now = clock.instant();
        payloads.forEach((event, payload) -> {
            if (!known.contains(event)) {
                write(new Parcel(parkId, event, kind, payload), now);
            }
        });
    }

    private void write(Parcel parcel, Instant due) {
        var message = new OutboxMessage();
        message.parkId = parcel.parkId();
        message.eventId = parcel.eventId();
        message.kind = parcel.kind();
        message.payload = parcel.payload();
        message.writtenAt = clock.instant();
        message.dueAt = due;
        message.persist();
    }

    /** How many messages of this kind wait to be sent. */
    @Transactional
    public long waiting(String kind) {
        return OutboxMessage.waiting(kind);
    }

    /** How many messages of this kind were tried often enough and never went. */
    @Transactional
    public long givenUp(String kind) {
        return OutboxMessage.givenUp(kind);
    }

    /** An event id made of what the message is about: the same words, the same id. */
    public static UUID eventId(String... about) {
        return UUID.nameUUIDFromBytes(String.join("\n", about).getBytes(StandardCharsets.UTF_8));
    }
}
