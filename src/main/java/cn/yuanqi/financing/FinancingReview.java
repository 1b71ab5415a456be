package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.ParkScoped;

/** What a reviewer found. The lender's own; points of facts are shown only while the consent stands. */
@Entity
@Restricted(Audience.LENDER)
@Table(name = "financing_review")
public class FinancingReview extends ParkScoped {
    public enum Recommendation {
        APPROVE, DECLINE
    }

    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Recommendation recommendation;
    /** CNY; {@code null} for as asked. */
    @Column(updatable = false)
    public BigDecimal amount;
    @Column(updatable = false)
    public String note;
    /** {@code null} without consent. */
    @Column(updatable = false)
    public Integer points;
    @Column(updatable = false)
    public Integer most;
    /** JSON: the lines of the scorecard. */
    @Column(updatable = false, columnDefinition = "text")
    public String score;
    @Column(name = "reviewed_at", updatable = false)
    public Instant at;
    @Column(name = "reviewed_by", columnDefinition = "binary(16)", updatable = false)
    public UUID by;
    /** For whom they stood in, {@code null} for nobody. */
    @Column(name = "in_name_of", columnDefinition = "binary(16)", updatable = false)
    public UUID inNameOf;

    static void write(FinancingApplication application, ReviewInput input, Score score, Stamp stamp) {
        var review = new FinancingReview();
        review.applicationId = application.id;
        review.enterpriseId = application.enterpriseId;
        review.recommendation = input.recommendation();
        review.amount = input.amount();
        review.note = input.note();
        if (score != null) {
            review.points = score.points();
            review.most = score.most();
            review.score = Kept.write(score.lines());
        }
        review.at = stamp.instant();
        review.by = stamp.person();
        review.inNameOf = stamp.inNameOf();
        review.persist();
    }

    /** Whether this person reviewed it, or another one in their name. */
    static boolean isBy(UUID applicationId, UUID person) {
        return count("applicationId = ?1 and (by = ?2 or inNameOf = ?2)", applicationId, person) > 0;
    }
}
