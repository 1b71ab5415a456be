package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

/** The newest value of each factor of an outlet, and when anything of this kind last came in. */
@Entity
@Unaudited("telemetry")
@Immutable
@Table(name = "reading_latest")
@IdClass(LatestKey.class)
public class ReadingLatest extends PanacheEntityBase {
    @TenantId
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    @Id
    @Column(name = "outlet_id", columnDefinition = "binary(16)")
    public UUID outletId;
    @Id
    @Enumerated(EnumType.STRING)
    public Kind kind;
    /** The newest time that a reading was of. */
    @Column(name = "data_time")
    public Instant at;
    /** When the last frame with something new came in: what tells that a logger is online. */
    @Column(name = "received_at")
    public Instant receivedAt;
    @Column(name = "factors")
    String factorsText;

    public static Optional<ReadingLatest> of(UUID outletId, Kind kind) {
        return find("outletId = ?1 and kind = ?2", outletId, kind).firstResultOptional();
    }

    public static List<ReadingLatest> of(List<UUID> outletIds, Kind kind) {
        return list("outletId in ?1 and kind = ?2", outletIds, kind);
    }

    /** The whole park's, for its screen. */
    public static List<ReadingLatest> all(Kind kind) {
        return list("kind", kind);
    }

    /** When each outlet was last heard, in frames of any kind; one never heard is missing. */
    public static Map<UUID, Instant> heard() {
        return getEntityManager()
                .createQuery("select outletId, max(receivedAt) from ReadingLatest group by outletId", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    public Map<String, LatestValue> factors() {
        return FactorsText.readLatest(factorsText);
    }
}
