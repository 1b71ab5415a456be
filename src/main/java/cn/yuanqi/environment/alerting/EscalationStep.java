package cn.yuanqi.environment.alerting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** How many minutes an alert of a kind may stay unacknowledged before whom a letter tells, as a park set it. */
@Entity
@Table(name = "escalation_step")
public class EscalationStep extends ParkScoped {
    static final int LONGEST = 7 * 24 * 60;
    private static final int MOST = 500;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public AlertKind kind;
    @Column(updatable = false)
    public int minutes;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Role role;
    /** 1, or {@code null} once dropped: histories still name it. */
    public Integer live = 1;

    /** Those in force. */
    static List<EscalationStep> all() {
        return list("live = 1 order by kind, minutes, role");
    }

    static Optional<EscalationStep> byId(UUID id) {
        return EscalationStep.<EscalationStep>findByIdOptional(id).filter(step -> step.live != null);
    }

    /** @throws Problem 422 when it is set already; of two that set it at once the unique key refuses one */
    static EscalationStep set(AlertKind kind, int minutes, Role role) {
        if (count("kind = ?1 and minutes = ?2 and role = ?3 and live = 1", kind, minutes, role) > 0) {
            throw Problem.invalid("minutes", Language.words(AlertingWords.class).stepKnown());
        }
        var step = new EscalationStep();
        step.kind = kind;
        step.minutes = minutes;
        step.role = role;
        step.persist();
        return step;
    }

    void drop() {
        live = null;
    }

    /** The open alerts that nobody has acknowledged for so long and that have not gone through this step. */
    List<UUID> due(Instant now) {
        var stored = now.minusSeconds(60L * minutes);
        return getEntityManager()
                .createQuery(
                        "select a.id from Alert a where a.openSlot = 1 and a.kind = ?1 and a.acknowledgedAt is null "
                                + "and not exists (select e.id from AlertEntry e where e.alertId = a.id and e.stepId = ?2) "
                                + "order by a.id",
                        UUID.class)
                .setParameter(1, kind).setParameter(2, id).setMaxResults(MOST).getResultStream()
                .filter(alert -> !storedAt(alert).isAfter(stored)).toList();
    }

    /** When the park could first know of it, which the alert's id tells: event time may be long past. */
    private static Instant storedAt(UUID alert) {
        return Instant.ofEpochMilli(alert.getMostSignificantBits() >>> 16);
    }
}
