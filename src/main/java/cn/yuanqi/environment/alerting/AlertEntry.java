package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** One thing that happened to an alert. Only ever added. */
@Entity
@Unaudited("only added to; told with its alert")
@Table(name = "alert_entry")
public class AlertEntry extends ParkScoped {
    @Column(name = "alert_id", columnDefinition = "binary(16)", updatable = false)
    public UUID alertId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public AlertDeed deed;
    @Column(updatable = false)
    public Instant at;
    /** {@code null} when the machine did. */
    @Column(name = "done_by", columnDefinition = "binary(16)", updatable = false)
    public UUID doneBy;
    /** To whom it was given. */
    @Column(name = "person_id", columnDefinition = "binary(16)", updatable = false)
    public UUID personId;
    /** Who was told. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Role role;
    @Column(name = "step_id", columnDefinition = "binary(16)", updatable = false)
    public UUID stepId;
    @Column(updatable = false)
    public String note;
    /** For the park's staff alone. */
    @Column(updatable = false)
    public boolean internal;

    /** The history of an alert, the oldest first. */
    public static List<AlertEntry> of(UUID alertId, boolean withInternal) {
        return withInternal
                ? list("alertId = ?1 order by at, id", alertId)
                : list("alertId = ?1 and internal = false order by at, id", alertId);
    }

    static boolean isThrough(UUID alertId, UUID stepId) {
        return count("alertId = ?1 and stepId = ?2", alertId, stepId) > 0;
    }

    static void acknowledged(Alert alert, UUID by, Instant at) {
        begin(alert, AlertDeed.ACKNOWLEDGED, by, at).persist();
    }

    static void commented(Alert alert, UUID by, Comment comment, Instant at) {
        var entry = begin(alert, AlertDeed.COMMENTED, by, at);
        entry.note = comment.text();
        entry.internal = comment.internal();
        entry.persist();
    }

    static UUID assigned(Alert alert, UUID by, UUID to, Instant at) {
        var entry = begin(alert, AlertDeed.ASSIGNED, by, at);
        entry.personId = to;
        entry.internal = true;
        entry.persist();
        return entry.id;
    }

    static void escalated(Alert alert, EscalationStep step, Instant at) {
        var entry = begin(alert, AlertDeed.ESCALATED, null, at);
        entry.stepId = step.id;
        entry.role = step.role;
        entry.note = Integer.toString(step.minutes);
        entry.internal = true;
        entry.persist();
    }

    /** Keeps the value as it was beside the one that is. */
    static void revised(Alert alert, BigDecimal after, Instant at) {
        var entry = begin(alert, AlertDeed.REVISED, null, at);
        entry.note = plain(alert.value) + " → " + plain(after);
        entry.persist();
    }

    /** Why it is suspicious, once for each reason. */
    static void suspected(Alert alert, Suspicion why, Instant at) {
        if (count("alertId = ?1 and deed = ?2 and note = ?3", alert.id, AlertDeed.SUSPECTED, why.name()) == 0) {
            var entry = begin(alert, AlertDeed.SUSPECTED, null, at);
            entry.note = why.name();
            entry.persist();
        }
    }

    /** The same with the figures that it rests on, again when late data changed them. */
    static void suspected(Alert alert, Suspicion why, String figures, Instant at) {
        var note = why.name() + " " + figures;
        if (count("alertId = ?1 and deed = ?2 and note = ?3", alert.id, AlertDeed.SUSPECTED, note) == 0) {
            var entry = begin(alert, AlertDeed.SUSPECTED, null, at);
            entry.note = note;
            entry.persist();
        }
    }

    /** Of a suspicion: which one. */
    public Suspicion suspicion() {
        return Suspicion.valueOf(note.contains(" ") ? note.substring(0, note.indexOf(' ')) : note);
    }

    /** Of a suspicion: the figures that it rests on, {@code null} where the values themselves say it. */
    public String figures() {
        return note.contains(" ") ? note.substring(note.indexOf(' ') + 1) : null;
    }

    static void withdrawn(Alert alert, Instant at) {
        begin(alert, AlertDeed.WITHDRAWN, null, at).persist();
    }

    static void loggerOff(Alert alert, Instant at) {
        begin(alert, AlertDeed.LOGGER_OFF, null, at).persist();
    }

    static void dismissed(Alert alert, UUID by, String reason, Instant at) {
        var entry = begin(alert, AlertDeed.DISMISSED, by, at);
        entry.note = reason;
        entry.persist();
    }

    static void ofOrder(Alert alert, AlertDeed deed, int number, Stamp stamp) {
        var entry = begin(alert, deed, stamp.person(), stamp.instant());
        entry.note = Integer.toString(number);
        entry.persist();
    }

    private static AlertEntry begin(Alert alert, AlertDeed deed, UUID by, Instant at) {
        var entry = new AlertEntry();
        entry.alertId = alert.id;
        entry.deed = deed;
        entry.doneBy = by;
        entry.at = at;
        return entry;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** @param internal for the park's staff alone */
    record Comment(String text, boolean internal) {
    }
}
