package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.ParkScoped;

/** Money that an enterprise got under a policy. Only added to. */
@Entity
@Table(name = "policy_payment")
public class PolicyPayment extends ParkScoped implements OfEnterprise {
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    /** CNY. */
    @Column(updatable = false)
    public BigDecimal amount;
    @Column(name = "paid_on", updatable = false)
    public LocalDate paidOn;
    @Column(updatable = false)
    public String reference;
    @Column(name = "recorded_at", updatable = false)
    public Instant recordedAt;
    @Column(name = "recorded_by", columnDefinition = "binary(16)", updatable = false)
    public UUID recordedBy;

    static void write(PolicyApplication application, PaymentFacts facts, Stamp stamp) {
        var payment = new PolicyPayment();
        payment.applicationId = application.id;
        payment.amount = facts.amount;
        payment.paidOn = facts.paidOn;
        payment.reference = facts.reference;
        payment.recordedAt = stamp.instant();
        payment.recordedBy = stamp.person();
        payment.persist();
        flush();
    }

    static List<PolicyPayment> of(UUID application) {
        return list("applicationId = ?1 order by id", application);
    }

    @Override
    public UUID enterpriseOfAudit() {
        return PolicyApplication.<PolicyApplication>findById(applicationId).enterpriseId;
    }
}
