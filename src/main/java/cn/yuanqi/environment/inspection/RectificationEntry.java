package cn.yuanqi.environment.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** One thing that happened to an order. Only ever added. */
@Entity
@Unaudited("only added to; told with its order")
@Table(name = "rectification_entry")
public class RectificationEntry extends ParkScoped {
    @Column(name = "rectification_id", columnDefinition = "binary(16)", updatable = false)
    public UUID rectificationId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public RectificationDeed deed;
    @Column(updatable = false)
    public Instant at;
    /** {@code null} when the machine did. */
    @Column(name = "done_by", columnDefinition = "binary(16)", updatable = false)
    public UUID doneBy;
    @Column(updatable = false)
    public String note;
    /** The deadline that it set or reminded of. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;
    /** Of a reminder: days before the deadline, negative behind it. */
    @Column(updatable = false)
    public Integer step;
    /** The visit at which the officer looked again. */
    @Column(name = "inspection_id", columnDefinition = "binary(16)", updatable = false)
    public UUID inspectionId;

    static RectificationEntry write(Rectification order, RectificationDeed deed, String note, Stamp stamp) {
        var entry = begin(order, deed, stamp.instant());
        entry.doneBy = stamp.person();
        entry.note = note;
        entry.dueOn = deed == RectificationDeed.ORDERED || deed == RectificationDeed.RETURNED ? order.dueOn : null;
        entry.persist();
        return entry;
    }

    /** Fails in the database when another process was first. */
    static void reminded(Rectification order, int step, Instant at) {
        var entry = begin(order, RectificationDeed.REMINDED, at);
        entry.dueOn = order.dueOn;
        entry.step = step;
        entry.persistAndFlush();
    }

    static boolean isReminded(Rectification order, int step) {
        return count("rectificationId = ?1 and dueOn = ?2 and step = ?3", order.id, order.dueOn, step) > 0;
    }

    private static RectificationEntry begin(Rectification order, RectificationDeed deed, Instant at) {
        var entry = new RectificationEntry();
        entry.rectificationId = order.id;
        entry.deed = deed;
        entry.at = at;
        return entry;
    }

    /** The oldest first. */
    static List<RectificationEntry> of(Collection<UUID> orders) {
        return orders.isEmpty() ? List.of() : list("rectificationId in ?1 order by at, id", orders);
    }
}
