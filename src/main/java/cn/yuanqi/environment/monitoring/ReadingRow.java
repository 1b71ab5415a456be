package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.TenantId;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One frame's worth of values of an outlet, read only: {@link ReadingsWriter} writes them in batches. */
@MappedSuperclass
public abstract class ReadingRow extends PanacheEntityBase {
    @TenantId
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    @Id
    @Column(name = "outlet_id", columnDefinition = "binary(16)")
    public UUID outletId;
    /** The instant, or the beginning of the interval, by the logger's clock. */
    @Id
    @Column(name = "data_time")
    public Instant at;
    @Id
    @Enumerated(EnumType.STRING)
    public Kind kind;
    @Column(name = "received_at")
    public Instant receivedAt;
    @Column(name = "factors")
    String factorsText;
    /** What the frame did otherwise than the standard says, comma-separated; {@code null} = nothing. */
    public String deviations;
    /** The frames as they came, one after the other; {@code null} for history that came otherwise. */
    @Basic(fetch = FetchType.LAZY)
    public byte[] raw;

    static Optional<ReadingRow> stored(ReadingKey key) {
        return key.kind().isMean() ? ReadingMean.findByIdOptional(key) : Reading.findByIdOptional(key);
    }

    public Map<String, FactorValue> factors() {
        return FactorsText.read(factorsText);
    }

    /** The frames as people read them, without the password; {@code null} when there are none. */
    public String shownRaw() {
        return raw == null ? null : RefusedView.shown(raw).strip();
    }
}
