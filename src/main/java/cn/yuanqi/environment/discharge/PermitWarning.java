package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That somebody was warned; the database lets only one be for each permit, kind, factor, period and step. */
@Entity
@Unaudited("the machine's memory of what it said")
@Table(name = "permit_warning")
class PermitWarning extends ParkScoped {
    @Column(name = "permit_id", columnDefinition = "binary(16)", updatable = false)
    UUID permitId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    PermitWarned.Kind kind;
    @Column(updatable = false)
    String factor;
    @Column(updatable = false)
    String period;
    @Column(updatable = false)
    int step;
    @Column(name = "warned_at", updatable = false)
    Instant warnedAt;

    static boolean isSent(PermitWarned event) {
        return count("permitId = ?1 and kind = ?2 and factor = ?3 and period = ?4 and step = ?5", event.permitId(),
                event.kind(), event.factor(), event.period(), event.step()) > 0;
    }

    static void send(PermitWarned event, Instant now) {
        var warning = new PermitWarning();
        warning.permitId = event.permitId();
        warning.kind = event.kind();
        warning.factor = event.factor();
        warning.period = event.period();
        warning.step = event.step();
        warning.warnedAt = now;
        warning.persistAndFlush();
    }
}
