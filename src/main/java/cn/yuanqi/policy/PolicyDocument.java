package cn.yuanqi.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Drafted;
import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** A file that the applicant brought for one line of the checklist. Taken out again it stays. */
@Entity
@Table(name = "policy_document")
public class PolicyDocument extends ParkScoped implements OfEnterprise, Drafted {
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Column(updatable = false)
    public String item;
    @ManyToOne
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;
    @Column(name = "added_at", updatable = false)
    public Instant addedAt;
    @Column(name = "added_by", columnDefinition = "binary(16)", updatable = false)
    public UUID addedBy;
    @Column(name = "removed_at")
    public Instant removedAt;
    @Column(name = "removed_by", columnDefinition = "binary(16)")
    public UUID removedBy;

    static void add(PolicyApplication application, String item, StoredFile file, Stamp stamp) {
        var document = new PolicyDocument();
        document.applicationId = application.id;
        document.item = item;
        document.file = file;
        document.addedAt = stamp.instant();
        document.addedBy = stamp.person();
        document.persist();
        flush();
    }

    void remove(Stamp stamp) {
        removedAt = stamp.instant();
        removedBy = stamp.person();
        flush();
    }

    /** Those that stand, the earliest first. */
    static List<PolicyDocument> of(UUID application) {
        return list("applicationId = ?1 and removedAt is null order by id", application);
    }

    static Optional<PolicyDocument> of(UUID application, UUID id) {
        return find("applicationId = ?1 and id = ?2 and removedAt is null", application, id).firstResultOptional();
    }

    /** @throws Problem 422 naming those that are missing */
    static void mustBeThere(PolicyApplication application, Policy policy) {
        var there = of(application.id).stream().map(one -> one.item).toList();
        var missing = policy.checklist().stream().filter(item -> item.required() && !there.contains(item.code()))
                .map(ChecklistItem::title).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw Problem.invalid("documents", Language.words(PolicyWords.class).documentsMissing(missing));
        }
    }

    @Override
    public UUID enterpriseOfAudit() {
        return PolicyApplication.<PolicyApplication>findById(applicationId).enterpriseId;
    }

    @Override
    public boolean isDraft() {
        return PolicyApplication.<PolicyApplication>findById(applicationId).isDraft();
    }
}
