package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A frame of an MN that no park has bound. Global: only the platform sees it. */
@Entity
@Unaudited("telemetry of no park")
@Immutable
@Table(name = "quarantine")
class UnknownFrame extends PanacheEntityBase {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String mn;
    @Enumerated(EnumType.STRING)
    RefusalReason reason;
    String peer;
    byte[] raw;
    @Column(name = "received_at")
    Instant receivedAt;

    static UnknownFrame of(Arrival arrival) {
        var frame = new UnknownFrame();
        frame.id = Ids.next();
        frame.mn = arrival.mn();
        frame.reason = arrival.refusal();
        frame.peer = arrival.received.peer() == null ? "" : arrival.received.peer();
        frame.raw = arrival.raw;
        frame.receivedAt = arrival.receivedAt;
        return frame;
    }

    /** The newest first, older than {@code before} when given. */
    static List<UnknownFrame> newest(UUID before, int most) {
        return (before == null ? find("order by id desc") : find("id < ?1 order by id desc", before)).page(0, most)
                .list();
    }

    /** Forgets those received before; the id tells, since it begins with the time. */
    static long forget(Instant before) {
        return delete("id < ?1", new UUID(before.toEpochMilli() << 16, 0));
    }
}
