package cn.yuanqi.financing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That a lender's person saw facts of an enterprise: whose, which, when. Only added to, shown to the enterprise. */
@Entity
@Unaudited("is itself a record of who saw what when")
@Table(name = "passport_view")
class PassportView extends ParkScoped {
    /** What for. */
    public enum Purpose {
        PASSPORT, SCORE, WARNING
    }

    @Column(name = "consent_id", columnDefinition = "binary(16)", updatable = false)
    public UUID consentId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "institution_id", columnDefinition = "binary(16)", updatable = false)
    public UUID institutionId;
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Purpose purpose;
    /** The scopes whose facts were shown. */
    @Column(updatable = false)
    public String scope;
    @Column(name = "seen_at", updatable = false)
    public Instant seenAt;
    /** {@code null}: nobody, a hint was sent to the lender. */
    @Column(name = "seen_by", columnDefinition = "binary(16)", updatable = false)
    public UUID seenBy;

    static void write(Consent consent, UUID application, Purpose purpose, Stamp stamp) {
        var view = new PassportView();
        view.consentId = consent.id;
        view.enterpriseId = consent.enterpriseId;
        view.institutionId = consent.institutionId;
        view.applicationId = application;
        view.purpose = purpose;
        view.scope = consent.scope;
        view.seenAt = stamp.instant();
        view.seenBy = stamp.person();
        view.persist();
        flush();
    }

    /** One more than the limit, to tell whether there are more; the latest first. @param after the last one before */
    static List<PassportView> ofEnterprise(UUID enterprise, UUID after, int limit) {
        return after == null
                ? find("enterpriseId = ?1 order by id desc", enterprise).<PassportView>range(0, limit).list()
                : find("enterpriseId = ?1 and id < ?2 order by id desc", enterprise, after)
                        .<PassportView>range(0, limit).list();
    }

    /** The latest first; at most two hundred. */
    static List<PassportView> of(Collection<UUID> consents) {
        return consents.isEmpty()
                ? List.of()
                : find("consentId in ?1 order by id desc", consents).<PassportView>range(0, 199).list();
    }
}
