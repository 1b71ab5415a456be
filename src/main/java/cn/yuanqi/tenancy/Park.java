package cn.yuanqi.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A park: the tenant. Its id is its code, immutable, the first segment of every path. */
@Entity
public class Park extends PanacheEntityBase {
    /** What a park's code may look like; it stands in addresses. */
    public static final String CODE = "[a-z][a-z0-9-]{1,31}";

    public enum Status {
        ACTIVE, SUSPENDED
    }

    @Id
    @Column(length = 32)
    public String id;
    public String name;
    /** IANA name; days, periods and daily means are days of this zone. */
    public String zone;
    @Enumerated(EnumType.STRING)
    public Status status;
    /** Whether all that it holds is synthetic; pages say so. */
    public boolean demo;
    /** {@code null} while it is active, like who and why. */
    @Column(name = "suspended_at")
    public Instant suspendedAt;
    @Column(name = "suspended_by", columnDefinition = "binary(16)")
    public UUID suspendedBy;
    @Column(name = "suspend_reason", length = 200)
    public String suspendReason;

    public static Park open(String code, String name, ZoneId zone, boolean demo) {
        var park = new Park();
        park.id = code;
        park.name = name;
        park.zone = zone.getId();
        park.status = Status.ACTIVE;
        park.demo = demo;
        park.persist();
        return park;
    }

    public static Optional<Park> byCode(String code) {
        return findByIdOptional(code);
    }

    /** The parks that work goes on in, by code. */
    public static List<Park> active() {
        return list("status = ?1 order by id", Status.ACTIVE);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The park's day at a moment. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zoneId());
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    /** Shuts its doors: nobody enters it, its loggers are refused, no work is done in it. False when they are shut already. */
    public boolean suspend(UUID who, String reason, Instant now) {
        return become(Status.SUSPENDED, "suspendedAt = ?3, suspendedBy = ?4, suspendReason = ?5", now, who, reason);
    }

    /** Opens them again. False when they are open. */
    public boolean resume() {
        return become(Status.ACTIVE, "suspendedAt = ?3, suspendedBy = ?4, suspendReason = ?5", null, null, null);
    }

    private boolean become(Status next, String rest, Object... values) {
        var before = next == Status.ACTIVE ? Status.SUSPENDED : Status.ACTIVE;
        return update("status = ?1, " + rest + " where id = ?2 and status = ?6", next, id, values[0], values[1],
                values[2], before) == 1;
    }
}
