package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A frame of an MN bound to this park that was refused, and not answered. */
@Entity
@Unaudited("telemetry")
@Immutable
@Table(name = "refused_frame")
class RefusedFrame extends ParkScoped {
    @Column(name = "outlet_id")
    UUID outletId;
    String mn;
    @Enumerated(EnumType.STRING)
    RefusalReason reason;
    String peer;
    byte[] raw;
    @Column(name = "received_at")
    Instant receivedAt;

    static RefusedFrame of(Arrival arrival) {
        var frame = new RefusedFrame();
        frame.outletId = arrival.logger.outletId();
        frame.mn = arrival.mn();
        frame.reason = arrival.refusal();
        frame.peer = arrival.received.peer() == null ? "" : arrival.received.peer();
        frame.raw = arrival.raw;
        frame.receivedAt = arrival.receivedAt;
        return frame;
    }

    /** The newest first, older than {@code before} when given. */
    static List<RefusedFrame> newest(UUID before, int most) {
        return (before == null ? find("order by id desc") : find("id < ?1 order by id desc", before)).page(0, most)
                .list();
    }

    /** Forgets those received before; the id tells, since it begins with the time. */
    static long forget(Instant before) {
        return delete("id < ?1", new UUID(before.toEpochMilli() << 16, 0));
    }
}
