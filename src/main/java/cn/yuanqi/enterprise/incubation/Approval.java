package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** One of the two words that let an applicant in: an operator's and a leader's, of different people. */
@Entity
@Table(name = "incubation_approval")
@Restricted(Audience.STAFF)
public class Approval extends ParkScoped {
    @Version
    public int version;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** The move that made it an applicant: the application that this word is for. */
    @Column(name = "stage_id", columnDefinition = "binary(16)", updatable = false)
    public UUID stageId;
    /** 1 or 2 while it counts, {@code null} when withdrawn: the database holds that there are two at most. */
    public Integer place;
    @Column(name = "person_id", columnDefinition = "binary(16)", updatable = false)
    public UUID personId;
    /** For whom they stood in, {@code null} for nobody. */
    @Column(name = "in_name_of", columnDefinition = "binary(16)", updatable = false)
    public UUID inNameOf;
    @Column(name = "as_operator", updatable = false)
    public boolean asOperator;
    @Column(name = "as_leader", updatable = false)
    public boolean asLeader;
    @Column(updatable = false)
    public String reason;
    @Column(name = "approved_at", updatable = false)
    public Instant at;
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    /** What somebody may say: as an operator, as a leader, or as either. */
    record Voice(boolean operator, boolean leader) {
        boolean completes(Approval first) {
            return completes(first.asOperator, first.asLeader);
        }

        boolean completes(List<Role> first) {
            return completes(first.contains(Role.OPERATOR), first.contains(Role.LEADER));
        }

        private boolean completes(boolean firstOperator, boolean firstLeader) {
            return operator && firstLeader || leader && firstOperator;
        }
    }

    /**
     * Speaks for an application; the enterprise must be held, so that of two who speak at once one is the second.
     *
     * @return whether both words are spoken now
     * @throws Problem 409 when this person spoke before, or the other role's word is the one that is missing
     */
    static boolean give(Enterprise enterprise, UUID application, Said said) {
        var first = standing(application).stream().findFirst();
        first.ifPresent(given -> mustComplete(given, said));
        var approval = new Approval();
        approval.enterpriseId = enterprise.id;
        approval.stageId = application;
        approval.place = first.isPresent() ? 2 : 1;
        approval.personId = said.stamp().person();
        approval.inNameOf = said.stamp().inNameOf();
        approval.asOperator = said.voice().operator();
        approval.asLeader = said.voice().leader();
        approval.reason = said.reason();
        approval.at = said.stamp().instant();
        approval.persist();
        return first.isPresent();
    }

    /** Who says it as what, and why. */
    record Said(Voice voice, String reason, Stamp stamp) {
    }

    private static void mustComplete(Approval first, Said said) {
        var words = Language.words(IncubationWords.class);
        if (said.stamp().isOf(first.personId) || said.stamp().isOf(first.inNameOf)) {
            throw Problem.conflict(words.approvedBefore());
        }
        if (!said.voice().completes(first)) {
            throw Problem.conflict(first.asLeader ? words.leaderApproved() : words.operatorApproved());
        }
    }

    /** Whether it was given by this person, or in their name. */
    boolean isOf(UUID person) {
        return person.equals(personId) || person.equals(inNameOf);
    }

    /** Takes the word back while the other one is still missing. @throws Problem 409 when it does not stand any more */
    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw Problem.conflict(Language.words(IncubationWords.class).withdrawnBefore());
        }
        withdrawnAt = now;
        place = null;
    }

    /** The words that count for an application, in the order in which they were given. */
    static List<Approval> standing(UUID application) {
        return list("stageId = ?1 and place is not null order by place", application);
    }

    /** All words ever given for an enterprise, oldest first. */
    static List<Approval> of(Enterprise enterprise) {
        return list("enterpriseId = ?1 order by at, id", enterprise.id);
    }

    static Optional<Approval> of(Enterprise enterprise, UUID id) {
        return find("enterpriseId = ?1 and id = ?2", enterprise.id, id).firstResultOptional();
    }
}
