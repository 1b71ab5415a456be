package cn.yuanqi.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

import cn.yuanqi.platform.Unaudited;

/**
 * One change as it happened. Read only: {@link AuditWriter} has written it. Not an active record and no
 * {@code ParkScoped}, because those can be persisted, changed and deleted.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
@Unaudited("is the audit")
public class AuditEntry {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @TenantId
    @Column(name = "park_id", length = 32)
    String parkId;
    @Column(name = "happened_at")
    Instant at;
    /** {@code null} when no person did it. */
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Column(name = "person_name")
    String personName;
    @Column(name = "person_email")
    String personEmail;
    /** The package of the subject's type below the house's. */
    String room;
    String noun;
    @Column(name = "subject_id", columnDefinition = "binary(16)")
    UUID subjectId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)")
    UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    Audience audience;
    String verb;
    @Column(name = "before_json")
    String before;
    @Column(name = "after_json")
    String after;
    @Column(name = "request_ref")
    String requestRef;
    /** What the subject was called at that time. */
    String label;

    /** Whom the person stood in for. */
    @Column(name = "for_id", columnDefinition = "binary(16)")
    UUID forId;
    @Column(name = "for_name")
    String forName;

    AuditEntry() {
        // Hibernate's.
    }

    @PrePersist
    @PreUpdate
    @PreRemove
    void neverEdited() {
        throw new IllegalStateException("the audit is written once, with its change");
    }
}
