package cn.yuanqi.financing;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.financing.ApplicationStatus.Side;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** One step of an application, shown to the applicant and the lender alike. Only added to. */
@Entity
@Unaudited("only added to; says by itself who did what when")
@Table(name = "financing_step")
class FinancingStep extends ParkScoped {
    /** What was done. */
    public enum Deed {
        ENTERED, SUBMITTED, REVIEWED, ASKED, ANSWERED, APPROVAL_GIVEN, APPROVED, DECLINED, WITHDRAWN, ACCEPTED, CONDITION_MET, DISBURSED, REPAID, CLOSED, EXPIRED
    }

    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Deed deed;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", updatable = false)
    public ApplicationStatus from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", updatable = false)
    public ApplicationStatus to;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Side side;
    /** What the other side may read; {@code null} for nothing. */
    @Column(updatable = false)
    public String note;
    @Column(name = "done_at", updatable = false)
    public Instant at;
    @Column(name = "done_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;

    static void write(FinancingApplication application, ApplicationStatus from, Deed deed, String note, Stamp stamp) {
        var step = new FinancingStep();
        step.applicationId = application.id;
        step.deed = deed;
        step.from = from;
        step.to = application.status;
        step.side = sideOf(deed);
        step.note = note;
        step.at = stamp.instant();
        step.by = stamp.person();
        step.persist();
        step.tell(application);
    }

    private void tell(FinancingApplication application) {
        Arrays.stream(FinancingMoved.Deed.values()).filter(told -> told.name().equals(deed.name())).findFirst()
                .ifPresent(told -> Arc.container().beanManager().getEvent().fire(new FinancingMoved(
                        application.parkId, id, applicationId, application.enterpriseId, application.institutionId,
                        application.productId, told, to, note, at)));
    }

    private static Side sideOf(Deed deed) {
        return switch (deed) {
            case ENTERED, SUBMITTED, ANSWERED, WITHDRAWN, ACCEPTED -> Side.APPLICANT;
            case EXPIRED, CLOSED -> Side.MACHINE;
            default -> Side.LENDER;
        };
    }
}
