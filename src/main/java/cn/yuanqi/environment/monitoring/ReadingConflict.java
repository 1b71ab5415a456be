package cn.yuanqi.environment.monitoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Values that contradict a stored reading, which stays as it was; {@link ReadingsWriter} keeps them with their frame. */
@Entity
@Unaudited("telemetry")
@Immutable
@Table(name = "reading_conflict")
@IdClass(ReadingConflict.Key.class)
class ReadingConflict extends PanacheEntityBase {

    record Key(UUID outletId, Instant at, Kind kind, byte[] digest) implements Serializable {
    }

    @TenantId
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    @Id
    @Column(name = "outlet_id", columnDefinition = "binary(16)")
    public UUID outletId;
    @Id
    @Column(name = "data_time")
    public Instant at;
    @Id
    @Enumerated(EnumType.STRING)
    public Kind kind;
    @Id
    @Column(columnDefinition = "binary(16)")
    public byte[] digest;
    @Column(name = "received_at")
    public Instant receivedAt;
    @Column(name = "factors")
    String factorsText;
    public byte[] raw;

    /** Those of the newest times first. */
    static List<ReadingConflict> newest(UUID outletId, int most) {
        return find("outletId = ?1 order by at desc, kind, receivedAt", outletId).page(0, most).list();
    }

    /** Those of one moment or interval, or of several kinds of interval that begin then. */
    static List<ReadingConflict> at(UUID outletId, Instant at) {
        return list("outletId = ?1 and at = ?2 order by kind, receivedAt", outletId, at);
    }

    /** Those of {@code [from, to)}, without their frames. */
    static List<SeriesRow> series(UUID outletId, Kind kind, Span span) {
        return find("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4", outletId, kind, span.from(), span.to())
                .project(SeriesRow.class).list();
    }

    Map<String, FactorValue> factors() {
        return FactorsText.read(factorsText);
    }
}
