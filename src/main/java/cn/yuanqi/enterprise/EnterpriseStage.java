package cn.yuanqi.enterprise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.tenancy.ParkScoped;

/** One move in an enterprise's life: from where to where, when, by whom and why. Written once, never changed. */
@Entity
@Table(name = "enterprise_stage")
public class EnterpriseStage extends ParkScoped {
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** {@code null} in the first row. */
    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage", updatable = false)
    public Lifecycle from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage", updatable = false)
    public Lifecycle to;
    @Column(updatable = false)
    public String reason;
    @Column(name = "moved_at", updatable = false)
    public Instant at;
    /** {@code null} when no person did it. */
    @Column(name = "moved_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;

    static void begin(Enterprise enterprise, String reason, Stamp stamp) {
        var row = new EnterpriseStage();
        row.enterpriseId = enterprise.id;
        row.to = enterprise.status;
        row.reason = reason;
        row.at = stamp.instant();
        row.by = stamp.person();
        row.persist();
    }

    /** The whole life of an enterprise in this park, oldest first. */
    public static List<EnterpriseStage> of(Enterprise enterprise) {
        return list("enterpriseId = ?1 order by at, id", enterprise.id);
    }
}
