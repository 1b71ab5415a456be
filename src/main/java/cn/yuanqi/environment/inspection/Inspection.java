package cn.yuanqi.environment.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A visit to an enterprise: what was laid out when it began, what was found, and how long it took. */
@Entity
public class Inspection extends ParkScoped {
    public enum Status {
        OPEN, FINISHED,
        /** Begun in vain; it counts nowhere. */
        DISCARDED
    }

    @Version
    public int version;
    /** Counts within the park. */
    @Column(updatable = false)
    public int number;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    public Status status = Status.OPEN;
    /** 1 while it is under way, then {@code null}. */
    @Unaudited("follows the status")
    @Column(name = "open_slot")
    public Integer openSlot = 1;
    @Column(name = "started_at", updatable = false)
    public Instant startedAt;
    @Column(name = "started_by", columnDefinition = "binary(16)", updatable = false)
    public UUID startedBy;
    @Column(name = "finished_at")
    public Instant finishedAt;
    @Column(name = "finished_by", columnDefinition = "binary(16)")
    public UUID finishedBy;
    /** JSON, as it was laid out when it began. */
    @Unaudited("what the register said at that moment")
    @Column(updatable = false)
    public String evidence;
    public String conclusion;
    /** How often the conclusion was saved. */
    @Unaudited("a counter")
    @Column(name = "conclusion_edits")
    public int conclusionEdits;
    /** What was drawn, {@code null} when only a name was typed. */
    @ManyToOne
    @JoinColumn(name = "signature_file_id")
    public StoredFile signature;
    @Column(name = "signed_name")
    public String signedName;
    @Column(name = "signed_at")
    public Instant signedAt;
    @Column(name = "discard_reason")
    public String discardReason;

    static boolean isOf(UUID id, UUID enterpriseId) {
        return count("id = ?1 and enterpriseId = ?2", id, enterpriseId) > 0;
    }

    /** Those of an enterprise that ended since then, the newest first. */
    static List<Inspection> finishedSince(UUID enterpriseId, Instant since) {
        return list("enterpriseId = ?1 and status = ?2 and finishedAt >= ?3 order by id desc", enterpriseId,
                Status.FINISHED, since);
    }
}
