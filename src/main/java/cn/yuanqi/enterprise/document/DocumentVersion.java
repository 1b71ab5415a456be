package cn.yuanqi.enterprise.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.tenancy.ParkScoped;

/** One upload of a document. Written once, never changed. */
@Entity
@Table(name = "document_version")
public class DocumentVersion extends ParkScoped implements OfEnterprise {
    @Column(name = "document_id", columnDefinition = "binary(16)", updatable = false)
    public UUID documentId;
    /** From 1. */
    @Column(updatable = false)
    public int number;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;

    static DocumentVersion add(Document document, int number, StoredFile file) {
        var version = new DocumentVersion();
        version.documentId = document.id;
        version.number = number;
        version.file = file;
        version.persist();
        return version;
    }

    @Override
    public UUID enterpriseOfAudit() {
        return Document.<Document>findById(documentId).enterpriseId;
    }

    static DocumentVersion current(Document document) {
        return find("from DocumentVersion v join fetch v.file where v.documentId = ?1 order by v.number desc",
                document.id).<DocumentVersion>firstResultOptional().orElseThrow();
    }

    static Optional<DocumentVersion> of(Document document, int number) {
        return find("from DocumentVersion v join fetch v.file where v.documentId = ?1 and v.number = ?2", document.id,
                number).firstResultOptional();
    }

    /** Of all these documents, the newest first. */
    static List<DocumentVersion> of(Collection<Document> documents) {
        return documents.isEmpty()
                ? List.of()
                : list("from DocumentVersion v join fetch v.file where v.documentId in ?1 order by v.number desc",
                        documents.stream().map(document -> document.id).toList());
    }
}
