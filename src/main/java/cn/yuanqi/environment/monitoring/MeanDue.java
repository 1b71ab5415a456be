package cn.yuanqi.environment.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An hour or a day of an outlet whose mean has to be reckoned, since readings of it came in. */
@Entity
@Unaudited("telemetry")
@Table(name = "mean_due")
@IdClass(ReadingKey.class)
class MeanDue extends PanacheEntityBase {
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

    /** The kind of the mean that a reading of this kind goes into; {@code null} for a day's. */
    static Kind above(Kind kind) {
        return switch (kind) {
            case RAW, MINUTE -> Kind.HOUR;
            case HOUR -> Kind.DAY;
            case DAY -> null;
        };
    }

    /** The beginning of the hour or day of the park that the time lies in. */
    static Instant begin(Kind kind, Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return (kind == Kind.HOUR ? local.truncatedTo(ChronoUnit.HOURS) : local.toLocalDate().atStartOfDay(zone))
                .toInstant();
    }

    static Instant end(Kind kind, Instant begin, ZoneId zone) {
        return kind == Kind.HOUR
                ? begin.plus(1, ChronoUnit.HOURS)
                : begin.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** How long after its end the logger's own mean is waited for. */
    static Duration patience(Kind kind) {
        return kind == Kind.HOUR ? Duration.ofMinutes(15) : Duration.ofHours(1);
    }

    /** What is due by now, the oldest first. */
    static List<ReadingKey> due(Kind kind, Instant now, ZoneId zone, int most) {
        Instant reached = now.minus(patience(kind));
        return MeanDue.<MeanDue>find("kind = ?1 and at < ?2 order by at, outletId", kind, reached).page(0, most).list()
                .stream().filter(one -> !end(kind, one.at, zone).isAfter(reached))
                .map(one -> new ReadingKey(one.outletId, one.at, one.kind)).toList();
    }

    /** The mark, held against readings that come meanwhile: they wait, and mark anew. */
    static Optional<MeanDue> held(ReadingKey key) {
        return find("outletId = ?1 and kind = ?2 and at = ?3", key.outletId(), key.kind(), key.at())
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
