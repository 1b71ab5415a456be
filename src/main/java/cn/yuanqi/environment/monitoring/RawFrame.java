package cn.yuanqi.environment.monitoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A frame that is no reading, as it came; {@link ReadingsWriter} keeps them, repetitions once. */
@Entity
@Unaudited("telemetry")
@Immutable
@Table(name = "raw_frame")
@IdClass(RawFrame.Key.class)
class RawFrame extends PanacheEntityBase {
    private static final List<String> MESSAGES = List.of("2021", "2081", "3020");

    record Key(UUID outletId, byte[] digest) implements Serializable {
    }

    @TenantId
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    @Id
    @Column(name = "outlet_id", columnDefinition = "binary(16)")
    public UUID outletId;
    @Id
    @Column(columnDefinition = "binary(16)")
    public byte[] digest;
    public String cn;
    /** By the logger's clock; {@code null} when it said none. */
    @Column(name = "data_time")
    public Instant at;
    public byte[] raw;
    @Column(name = "last_at")
    public Instant lastAt;
    public int times;

    /** State, restart and information messages, the last heard first. */
    static List<RawFrame> messages(UUID outletId, int most) {
        return find("outletId = ?1 and cn in ?2 order by lastAt desc, digest", outletId, MESSAGES).page(0, most)
                .list();
    }
}
