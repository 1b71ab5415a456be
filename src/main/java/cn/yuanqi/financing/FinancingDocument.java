package cn.yuanqi.financing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Drafted;
import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.tenancy.ParkScoped;

/** A file that the applicant brought. Taken out again it stays, for whoever decided with it. */
@Entity
@Table(name = "financing_document")
public class FinancingDocument extends ParkScoped implements OfEnterprise, Drafted {
    @Column(name = "application_id", columnDefinition = "binary(16)", updatable = false)
    public UUID applicationId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public DocumentType type;
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

    static FinancingDocument add(FinancingApplication application, DocumentType type, StoredFile file, Stamp stamp) {
        var document = new FinancingDocument();
        document.applicationId = application.id;
        document.type = type;
        document.file = file;
        document.addedAt = stamp.instant();
        document.addedBy = stamp.person();
        document.persist();
        return document;
    }

    void remove(Stamp stamp) {
        removedAt = stamp.instant();
        removedBy = stamp.person();
    }

    /** Those that stand, the earliest first. */
    static List<FinancingDocument> of(UUID applicationId) {
        return list("applicationId = ?1 and removedAt is null order by id", applicationId);
    }

    static Optional<FinancingDocument> of(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2 and removedAt is null", applicationId, id).firstResultOptional();
    }

    @Override
    public UUID enterpriseOfAudit() {
        FinancingApplication application = FinancingApplication.findById(applicationId);
        return application.enterpriseId;
    }

    @Override
    public boolean isDraft() {
        return FinancingApplication.<FinancingApplication>findById(applicationId).isDraft();
    }
}
