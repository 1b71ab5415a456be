package cn.yuanqi.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A file that was brought to a case. Taken out again it stays as a row. */
@Entity
@Table(name = "service_document")
public class ServiceDocument extends ParkScoped implements OfEnterprise {
    /** What stands in no checklist. */
    static final String OTHER = "other";

    @Column(name = "case_id", columnDefinition = "binary(16)", updatable = false)
    public UUID caseId;
    /** The code of its line in the checklist, or {@link #OTHER}. */
    @Column(updatable = false)
    public String kind;
    @ManyToOne
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;
    /** The step that was due when it was brought. */
    @Column(name = "step_no", updatable = false)
    public int step;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Side side;
    @Column(name = "issued_on", updatable = false)
    public LocalDate issuedOn;
    /** The last day on which it holds; {@code null} when it does not expire. */
    @Column(name = "expires_on", updatable = false)
    public LocalDate expiresOn;
    /** Where it stands among the enterprise's documents; {@code null} when it does not expire. */
    @Unaudited("the document has an entry of its own")
    @Column(name = "document_id", columnDefinition = "binary(16)", updatable = false)
    public UUID documentId;
    @Unaudited("the entry itself says when")
    @Column(name = "added_at", updatable = false)
    public Instant addedAt;
    @Unaudited("the entry itself says who")
    @Column(name = "added_by", columnDefinition = "binary(16)", updatable = false)
    public UUID addedBy;
    @Column(name = "removed_at")
    public Instant removedAt;
    @Column(name = "removed_by", columnDefinition = "binary(16)")
    public UUID removedBy;

    void remove(Hand hand) {
        removedAt = hand.at();
        removedBy = hand.stamp().person();
    }

    boolean holdsOn(LocalDate day) {
        return expiresOn == null || !expiresOn.isBefore(day);
    }

    /** Those that stand, the earliest first. */
    static List<ServiceDocument> of(Collection<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : list("from ServiceDocument d join fetch d.file where d.caseId in ?1 and d.removedAt is null "
                        + "order by d.id", cases);
    }

    static Optional<ServiceDocument> of(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2 and removedAt is null", caseId, id).firstResultOptional();
    }

    /** The document that the enterprise's last paper of this line, in any case of the item, stands in. */
    static Optional<UUID> filedBefore(ServiceCase one, String kind) {
        return ServiceDocument
                .<ServiceDocument>find("select d from ServiceDocument d, ServiceCase c where c.id = d.caseId and "
                        + "c.enterpriseId = ?1 and c.itemId = ?2 and d.kind = ?3 and d.documentId is not null "
                        + "order by d.id desc", one.enterpriseId, one.itemId, kind)
                .firstResultOptional()
                .map(last -> last.documentId);
    }

    @Override
    public UUID enterpriseOfAudit() {
        return ServiceCase.<ServiceCase>findById(caseId).enterpriseId;
    }
}
