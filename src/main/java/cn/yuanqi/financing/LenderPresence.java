package cn.yuanqi.financing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Institution;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That a lender may do business in this park: proposed by one person of the park, approved by another. */
@Entity
@Table(name = "lender_presence")
public class LenderPresence extends ParkScoped {
    public enum Status {
        PROPOSED, APPROVED, DECLINED, ENDED
    }

    @Version
    public int version;
    @Column(name = "institution_id", columnDefinition = "binary(16)", updatable = false)
    public UUID institutionId;
    @Enumerated(EnumType.STRING)
    public Status status = Status.PROPOSED;
    /** 1 while proposed or approved, else {@code null}: the database holds that a lender stands in a park once. */
    @Unaudited("follows the status")
    public Integer live = 1;
    @Column(name = "proposed_at", updatable = false)
    public Instant proposedAt;
    @Column(name = "proposed_by", columnDefinition = "binary(16)", updatable = false)
    public UUID proposedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    /** For whom they stood in, {@code null} for nobody. */
    @Column(name = "in_name_of", columnDefinition = "binary(16)")
    public UUID inNameOf;
    @Column(name = "ended_at")
    public Instant endedAt;
    @Column(name = "ended_by", columnDefinition = "binary(16)")
    public UUID endedBy;
    public String reason;

    /** @throws Problem 409 when it is proposed or approved already */
    public static LenderPresence propose(Institution lender, Stamp stamp) {
        var presence = new LenderPresence();
        presence.institutionId = lender.id;
        presence.proposedAt = stamp.instant();
        presence.proposedBy = stamp.person();
        presence.persist();
        Audit.as("proposed", presence);
        try {
            flush();
        } catch (ConstraintViolationException twice) {
            throw Problem.conflict(words().lenderTwice());
        }
        return presence;
    }

    /** @throws Problem 409 when it was decided before, 403 for who proposed it */
    public void approve(Stamp stamp) {
        decide(Status.APPROVED, null, stamp);
        Audit.as("approved", this);
        send();
    }

    /** @throws Problem 409 when it was decided before, 403 for who proposed it */
    void decline(String why, Stamp stamp) {
        decide(Status.DECLINED, why, stamp);
        live = null;
        Audit.as("declined", this);
        send();
    }

    private void decide(Status decision, String why, Stamp stamp) {
        if (status != Status.PROPOSED) {
            throw Problem.conflict(words().decidedBefore());
        }
        if (stamp.isOf(proposedBy)) {
            throw Problem.forbidden("own-proposal", words().ownProposal());
        }
        status = decision;
        reason = why;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
        inNameOf = stamp.inNameOf();
    }

    /** Its loans run on; it gets no new business. @throws Problem 409 when it is not approved */
    void end(String why, Stamp stamp) {
        if (status != Status.APPROVED) {
            throw Problem.conflict(words().notApprovedHere());
        }
        status = Status.ENDED;
        live = null;
        reason = why;
        endedAt = stamp.instant();
        endedBy = stamp.person();
        Audit.as("ended", this);
        send();
    }

    private static void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(words().decidedBefore());
        }
    }

    static boolean isApproved(UUID institution) {
        return count("institutionId = ?1 and status = ?2", institution, Status.APPROVED) > 0;
    }

    /** Whether the lender stands or ever stood in this park. */
    static boolean isKnown(UUID institution) {
        return count("institutionId", institution) > 0;
    }

    /** @throws Problem 409 when the lender may do no business here */
    static void mustBeApproved(UUID institution) {
        if (!isApproved(institution)) {
            throw Problem.conflict(words().notApprovedHere());
        }
    }

    static List<UUID> approved() {
        return find("select p.institutionId from LenderPresence p where p.status = ?1", Status.APPROVED)
                .project(UUID.class).list();
    }

    /** The latest first. */
    static List<LenderPresence> all() {
        return list("order by id desc");
    }

    static Optional<LenderPresence> byId(UUID id) {
        return findByIdOptional(id);
    }

    private static FinancingWords words() {
        return Language.words(FinancingWords.class);
    }
}
