package cn.yuanqi.space;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.yuanqi.tenancy.ParkScoped;

/** Which unit became which. Rows are only ever added. */
@Entity
public class UnitLineage extends ParkScoped {

    /** How. */
    public enum Kind {
        SPLIT, MERGER
    }

    @Column(name = "predecessor_id", columnDefinition = "binary(16)", updatable = false)
    public UUID predecessorId;
    @Column(name = "successor_id", columnDefinition = "binary(16)", updatable = false)
    public UUID successorId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Kind kind;
    /** The successor's first day. */
    @Column(name = "happened_on", updatable = false)
    public LocalDate on;

    static void write(Kind kind, Unit predecessor, Unit successor) {
        var lineage = new UnitLineage();
        lineage.kind = kind;
        lineage.predecessorId = predecessor.id;
        lineage.successorId = successor.id;
        lineage.on = successor.validFrom;
        lineage.persist();
    }

    /** What the unit became. */
    public static List<UnitLineage> after(UUID unitId) {
        return list("predecessorId = ?1 order by id", unitId);
    }

    /** What the unit came from. */
    public static List<UnitLineage> before(UUID unitId) {
        return list("successorId = ?1 order by id", unitId);
    }
}
