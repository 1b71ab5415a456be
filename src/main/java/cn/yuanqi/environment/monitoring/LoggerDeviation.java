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

/** One line of a logger's conformity report; {@link DeviationWriter} counts. */
@Entity
@Unaudited("telemetry")
@Immutable
@Table(name = "logger_deviation")
@IdClass(LoggerDeviation.Key.class)
class LoggerDeviation extends PanacheEntityBase {
    record Key(UUID outletId, String deviation) implements Serializable {
    }

    @TenantId
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    @Id
    @Column(name = "outlet_id", columnDefinition = "binary(16)")
    public UUID outletId;
    /** A {@link cn.yuanqi.environment.hj212.Deviation}, a reason of refusal, or one that only the intake can see. */
    @Id
    public String deviation;
    public long times;
    @Column(name = "first_at")
    public Instant firstAt;
    @Column(name = "last_at")
    public Instant lastAt;
    /** The beginning of the first such frame. */
    public byte[] example;

    /** What was seen last comes first. */
    static List<LoggerDeviation> of(UUID outletId) {
        return list("outletId = ?1 order by lastAt desc, deviation", outletId);
    }

    /** Its bytes as people read them: without the password, and what is no text shown as U+FFFD. */
    public String shown() {
        return RefusedView.shown(example).replaceAll("\\p{Cntrl}+$", "");
    }
}
