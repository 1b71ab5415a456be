package cn.yuanqi.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.policy.PolicyMoved.Deed;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** One step of an application, for both sides to read. Only added to. */
@Entity
@Unaudited("only added to; says by itself who did what when")
@Table(name = "policy_step")
class PolicyStep extends ParkScoped {
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Deed deed;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", updatable = false)
    public ApplicationStatus to;
    @Column(updatable = false)
    public String note;
    @Column(name = "done_at", updatable = false)
    public Instant at;
    @Column(name = "done_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;

    static void write(PolicyApplication application, Policy policy, Deed deed, String note, Stamp stamp) {
        var step = new PolicyStep();
        step.applicationId = application.id;
        step.deed = deed;
        step.to = application.status;
        step.note = note;
        step.at = stamp.instant();
        step.by = stamp.person();
        step.persist();
        Arc.container().beanManager().getEvent().fire(new PolicyMoved(application.parkId, step.id, application.id,
                application.enterpriseId, policy.titleZh, deed, note, step.at));
    }

    static List<PolicyStep> of(UUID application) {
        return list("applicationId = ?1 order by id", application);
    }
}
