package cn.yuanqi.financing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** An owner's consent that a lender may see facts of the enterprise that the park knows: of some scope, until a day. */
@Entity
@Table(name = "financing_consent")
public class Consent extends ParkScoped {
    @Version
    public int version;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "institution_id", columnDefinition = "binary(16)", updatable = false)
    public UUID institutionId;
    /** Names of {@link ConsentScope}, by blanks. */
    @Column(updatable = false)
    public String scope;
    /** The last day on which it counts. */
    @Column(name = "expires_on", updatable = false)
    public LocalDate expiresOn;
    /** 1 until it is revoked or replaced: an enterprise has one for a lender. */
    @Unaudited("follows the revocation")
    public Integer live = 1;
    @Column(name = "given_at", updatable = false)
    public Instant givenAt;
    @Column(name = "given_by", columnDefinition = "binary(16)", updatable = false)
    public UUID givenBy;
    @Column(name = "revoked_at")
    public Instant revokedAt;
    @Column(name = "revoked_by", columnDefinition = "binary(16)")
    public UUID revokedBy;

    /** Gives it; one that was given to the lender before ends with it. @throws Problem 409 when two give at once */
    public static Consent give(UUID enterprise, UUID lender, ConsentTerms terms, Stamp stamp) {
        Consent.<Consent>find("enterpriseId = ?1 and institutionId = ?2 and live = 1", enterprise, lender)
                .firstResultOptional().ifPresent(before -> before.revoke(stamp));
        var consent = new Consent();
        consent.enterpriseId = enterprise;
        consent.institutionId = lender;
        consent.scope = terms.scope().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        consent.expiresOn = terms.expiresOn();
        consent.givenAt = stamp.instant();
        consent.givenBy = stamp.person();
        consent.persist();
        Audit.as("given", consent);
        try {
            flush();
        } catch (ConstraintViolationException | OptimisticLockException raced) {
            throw Problem.conflict(Language.words(FinancingWords.class).movedMeanwhile());
        }
        return consent;
    }

    /** At once. @throws Problem 409 when it was revoked before */
    void revoke(Stamp stamp) {
        if (live == null) {
            throw Problem.conflict(Language.words(FinancingWords.class).revokedBefore());
        }
        live = null;
        revokedAt = stamp.instant();
        revokedBy = stamp.person();
        Audit.as("revoked", this);
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(Language.words(FinancingWords.class).revokedBefore());
        }
    }

    boolean counts(LocalDate today) {
        return live != null && !expiresOn.isBefore(today);
    }

    Set<ConsentScope> scopes() {
        return scopes(scope);
    }

    /** @param scope names by blanks */
    static Set<ConsentScope> scopes(String scope) {
        var scopes = EnumSet.noneOf(ConsentScope.class);
        Arrays.stream(scope.split(" ")).map(ConsentScope::valueOf).forEach(scopes::add);
        return scopes;
    }

    /** The one that lets this lender see facts of this enterprise today. */
    static Optional<Consent> standing(UUID enterprise, UUID lender, LocalDate today) {
        return Consent.<Consent>find("enterpriseId = ?1 and institutionId = ?2 and live = 1", enterprise, lender)
                .firstResultOptional().filter(consent -> consent.counts(today));
    }

    /** All that an enterprise ever gave, the latest first. */
    static List<Consent> of(UUID enterprise) {
        return list("enterpriseId = ?1 order by id desc", enterprise);
    }

    static Optional<Consent> of(UUID enterprise, UUID id) {
        return find("enterpriseId = ?1 and id = ?2", enterprise, id).firstResultOptional();
    }
}
