package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** One approver's word; the database holds that each has one in a round. */
@Entity
@Restricted(Audience.LENDER)
@Table(name = "financing_approval")
public class FinancingApproval extends ParkScoped {
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "round_no", updatable = false)
    public int round;
    /** CNY. */
    @Column(updatable = false)
    public BigDecimal amount;
    @Column(updatable = false)
    public int months;
    /** JSON. */
    @Column(updatable = false, columnDefinition = "text")
    public String conditions;
    @Column(updatable = false)
    public String reason;
    @Column(name = "approved_at", updatable = false)
    public Instant at;
    @Column(name = "approved_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;
    /** For whom they stood in, {@code null} for nobody. */
    @Column(name = "in_name_of", columnDefinition = "binary(16)", updatable = false)
    public UUID inNameOf;

    /** @throws Problem 409 when this person gave it before */
    static void write(FinancingApplication application, ApprovalInput input, Stamp stamp) {
        var approval = new FinancingApproval();
        approval.applicationId = application.id;
        approval.enterpriseId = application.enterpriseId;
        approval.round = application.round;
        approval.amount = input.amount();
        approval.months = input.termMonths();
        approval.conditions = Kept.write(input.conditions());
        approval.reason = input.reason();
        approval.at = stamp.instant();
        approval.by = stamp.person();
        approval.inNameOf = stamp.inNameOf();
        approval.persist();
        try {
            flush();
        } catch (ConstraintViolationException twice) {
            throw Problem.conflict(Language.words(FinancingWords.class).approvedBefore());
        }
    }

    /** Whether this person gave it, or another one in their name. */
    boolean isOf(UUID person) {
        return person.equals(by) || person.equals(inNameOf);
    }

    /** Those of the round under way, the earliest first. */
    static List<FinancingApproval> of(FinancingApplication application) {
        return list("applicationId = ?1 and round = ?2 order by id", application.id, application.round);
    }
}
