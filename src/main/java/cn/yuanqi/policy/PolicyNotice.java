package cn.yuanqi.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That an enterprise was told of a deadline. */
@Entity
@Unaudited("a machine's note of its own letters")
@Table(name = "policy_notice")
class PolicyNotice extends ParkScoped {
    @Column(name = "policy_id", columnDefinition = "binary(16)", updatable = false)
    public UUID policyId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "days_left", updatable = false)
    public int daysLeft;
    @Column(name = "last_day", updatable = false)
    public LocalDate lastDay;
    @Column(name = "told_at", updatable = false)
    public Instant at;

    /** Those that heard of this step of the deadline. */
    static Set<UUID> told(Policy policy, int daysLeft) {
        return PolicyNotice.<PolicyNotice>stream("policyId = ?1 and daysLeft = ?2 and lastDay = ?3", policy.id,
                daysLeft, policy.appliesUntil).map(one -> one.enterpriseId).collect(Collectors.toSet());
    }

    static void give(Policy policy, UUID enterprise, int daysLeft, Instant now) {
        var notice = new PolicyNotice();
        notice.policyId = policy.id;
        notice.enterpriseId = enterprise;
        notice.daysLeft = daysLeft;
        notice.lastDay = policy.appliesUntil;
        notice.at = now;
        notice.persist();
    }
}
