package cn.yuanqi.enterprise.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A document of an enterprise, through all its versions. It can be withdrawn, never deleted. */
@Entity
public class Document extends ParkScoped {
    @Version
    public int version;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    public DocumentKind kind;
    public String title;
    public String number;
    @Column(name = "issued_on")
    public LocalDate issuedOn;
    /** The last day on which it is valid; {@code null} when it does not expire. */
    @Column(name = "expires_on")
    public LocalDate expiresOn;
    public String note;
    @Unaudited("the entry itself says when and who")
    @Column(name = "edited_at")
    public Instant editedAt;
    /** {@code null} when no person did it. */
    @Unaudited("the entry itself says when and who")
    @Column(name = "edited_by", columnDefinition = "binary(16)")
    public UUID editedBy;
    /** {@code null} while it stands. */
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;
    @Column(name = "withdrawn_by", columnDefinition = "binary(16)")
    public UUID withdrawnBy;
    @Column(name = "withdrawn_why")
    public String withdrawnWhy;

    /**
     * Files a new document with its first version.
     *
     * @throws Problem 422 when a fact does not hold
     */
    public static Document filed(Enterprise enterprise, DocumentFacts facts, StoredFile file, Stamp stamp) {
        facts.mustHold(stamp.at().toLocalDate());
        var document = new Document();
        document.enterpriseId = enterprise.id;
        document.write(facts, stamp);
        document.persist();
        DocumentVersion.add(document, 1, file);
        return document;
    }

    private void write(DocumentFacts facts, Stamp stamp) {
        kind = facts.kind;
        title = facts.title;
        number = facts.number;
        issuedOn = facts.issuedOn;
        expiresOn = facts.expiresOn;
        note = facts.note;
        editedAt = stamp.at().toInstant();
        editedBy = stamp.person();
    }

    /** @throws Problem 409 when it is withdrawn, 422 when a fact does not hold */
    void edit(DocumentFacts facts, Stamp stamp) {
        mustStand();
        facts.mustHold(stamp.at().toLocalDate());
        if (!facts.same(DocumentFacts.of(this))) {
            write(facts, stamp);
        }
    }

    /**
     * Puts a newer version before the present one, which stays; to be called on a row that is held.
     *
     * @throws Problem 409 when it is withdrawn or the file is the present one, 422 when a fact does not hold
     */
    DocumentVersion renew(DocumentFacts facts, StoredFile file, Stamp stamp) {
        var current = mustDiffer(file.sha256);
        facts.mustHold(stamp.at().toLocalDate());
        write(facts, stamp);
        return DocumentVersion.add(this, current.number + 1, file);
    }

    /** @throws Problem 409 when it is withdrawn or its present version has these very bytes */
    DocumentVersion mustDiffer(String sha256) {
        mustStand();
        var current = DocumentVersion.current(this);
        if (current.file.sha256.equals(sha256)) {
            throw Problem.conflict(Language.words(DocumentWords.class).sameFile(current.number));
        }
        return current;
    }

    /** @throws Problem 409 when it is withdrawn already, 422 without a reason */
    void withdraw(String reason, Stamp stamp) {
        mustStand();
        withdrawnWhy = Reason.of(reason);
        withdrawnAt = stamp.at().toInstant();
        withdrawnBy = stamp.person();
    }

    private void mustStand() {
        if (withdrawnAt != null) {
            throw Problem.conflict(Language.words(DocumentWords.class).isWithdrawn());
        }
    }

    /** The document, if this enterprise has it. */
    static Optional<Document> of(Enterprise enterprise, UUID id) {
        return find("id = ?1 and enterpriseId = ?2", id, enterprise.id).firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    static Optional<Document> held(Enterprise enterprise, UUID id) {
        return Document.<Document>find("id = ?1 and enterpriseId = ?2", id, enterprise.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** All of an enterprise's, by kind and the newest first. */
    static List<Document> allOf(Enterprise enterprise) {
        return list("enterpriseId = ?1 order by id desc", enterprise.id);
    }

    /** All of a kind that an enterprise ever filed, those that were withdrawn with them, oldest first. */
    public static List<Document> of(Enterprise enterprise, DocumentKind kind) {
        return list("enterpriseId = ?1 and kind = ?2 order by id", enterprise.id, kind);
    }

    /** A page of an enterprise's documents, the newest first, and how many there are. */
    static Listing<Document> search(Enterprise enterprise, DocumentFilter filter) {
        var values = filter.values(enterprise.id);
        long total = count("from Document d where " + filter.condition(), values);
        if (filter.after() != null) {
            values.put("after", filter.after());
        }
        List<Document> found = find("from Document d where " + filter.condition()
                + (filter.after() == null ? "" : " and d.id < :after") + " order by d.id desc", values)
                .range(0, filter.limit()).list();
        return Listing.cut(found, filter.limit(), total, filter::next);
    }

    /** Those that stand and expire on one of these days, both included. */
    static List<Document> expiringBetween(LocalDate from, LocalDate to) {
        return list("withdrawnAt is null and expiresOn between ?1 and ?2 order by expiresOn, id", from, to);
    }
}
