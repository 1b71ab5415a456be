package cn.yuanqi.enterprise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** One move in an enterprise's life: from where to where, when, by whom and why. Written once, never changed. */
@Entity
@Unaudited("is itself a record of who moved what when; the enterprise's status is audited")
@Table(name = "enterprise_stage")
public class EnterpriseStage extends ParkScoped {
    /** A condition on {@code e}; with the stages of those who entered, of those who have not yet, and LEFT. */
    static final String EVER_IN = "e.status in ?1 and not (e.status = ?3 and exists (select 1 from"
            + " EnterpriseStage s where s.enterpriseId = e.id and s.to = ?3 and s.from in ?2) and not exists (select 1"
            + " from EnterpriseStage s where s.enterpriseId = e.id and s.to in ?1 and s.to <> ?3))";

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

    /** The rule that decided, as it was told then; {@code null} where none did. */
    @Column(updatable = false)
    public String rule;
    /** JSON: the evaluation of the rule as it stood then; {@code null} where none decided. */
    @Column(updatable = false, columnDefinition = "text")
    public String evaluation;

    /** Why, and under which rule; the rule may be {@code null}. */
    record Cause(String reason, Ruling ruling) {
    }

    static void begin(Enterprise enterprise, String reason, Stamp stamp) {
        record(enterprise, null, new Cause(reason, null), stamp);
    }

    /** Writes the move into the history and tells of it. */
    static void moved(Enterprise enterprise, Lifecycle from, Cause cause, Stamp stamp) {
        record(enterprise, from, cause, stamp);
        Arc.container().beanManager().getEvent().fire(new EnterpriseMoved(enterprise.parkId, enterprise.id, from,
                enterprise.status, cause.reason(), stamp.person(), stamp.instant()));
    }

    /** The enterprises that stand at a stage now, by name. */
    public static List<Enterprise> standingAt(Lifecycle stage) {
        return Enterprise.list("status = ?1 order by name, id", stage);
    }

    private static void record(Enterprise enterprise, Lifecycle from, Cause cause, Stamp stamp) {
        var row = new EnterpriseStage();
        row.enterpriseId = enterprise.id;
        row.from = from;
        row.to = enterprise.status;
        row.reason = cause.reason();
        row.at = stamp.instant();
        row.by = stamp.person();
        if (cause.ruling() != null) {
            row.rule = cause.ruling().rule();
            row.evaluation = cause.ruling().evaluation();
        }
        row.persist();
    }

    /** The row of the move that brought the enterprise where it is. */
    public static EnterpriseStage current(Enterprise enterprise) {
        return EnterpriseStage.<EnterpriseStage>find("enterpriseId = ?1 order by at desc, id desc", enterprise.id)
                .firstResult();
    }

    /** Where the enterprise stood before this move; at its very first a lead. */
    Lifecycle before() {
        return from == null ? Lifecycle.LEAD : from;
    }

    /** The whole life of an enterprise in this park, oldest first. */
    public static List<EnterpriseStage> of(Enterprise enterprise) {
        return list("enterpriseId = ?1 order by at, id", enterprise.id);
    }
}
