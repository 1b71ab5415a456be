package cn.yuanqi.financing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** What must be met before the money is paid out. */
@Entity
@Restricted(Audience.LENDER)
@Table(name = "financing_condition")
public class FinancingCondition extends ParkScoped {
    @Version
    public int version;
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(updatable = false)
    public int place;
    @Column(updatable = false)
    public String text;
    @Column(name = "met_at")
    public Instant metAt;
    @Column(name = "met_by", columnDefinition = "binary(16)")
    public UUID metBy;
    public String note;

    static void write(FinancingApplication application, List<String> texts) {
        for (int place = 1; place <= texts.size(); place++) {
            var condition = new FinancingCondition();
            condition.applicationId = application.id;
            condition.enterpriseId = application.enterpriseId;
            condition.place = place;
            condition.text = texts.get(place - 1);
            condition.persist();
        }
    }

    /** @throws Problem 409 when it was met before */
    void meet(String how, Stamp stamp) {
        if (metAt != null) {
            throw Problem.conflict(Language.words(FinancingWords.class).metBefore());
        }
        metAt = stamp.instant();
        metBy = stamp.person();
        note = how;
        Audit.as("met", this);
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(Language.words(FinancingWords.class).metBefore());
        }
    }

    static List<FinancingCondition> of(UUID applicationId) {
        return list("applicationId = ?1 order by place", applicationId);
    }

    static Optional<FinancingCondition> of(UUID applicationId, int place) {
        return find("applicationId = ?1 and place = ?2", applicationId, place).firstResultOptional();
    }

    /** @throws Problem 409 naming the first that is not met */
    static void mustBeMet(UUID applicationId) {
        of(applicationId).stream().filter(one -> one.metAt == null).findFirst().ifPresent(open -> {
            throw Problem.conflict(Language.words(FinancingWords.class).notMet(open.text));
        });
    }
}
