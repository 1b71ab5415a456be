package cn.yuanqi.environment.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A photo of an inspection. Taken out again, its row stays. */
@Entity
@Unaudited("told with its inspection")
@Table(name = "inspection_photo")
public class InspectionPhoto extends ParkScoped {
    @Column(name = "inspection_id", columnDefinition = "binary(16)", updatable = false)
    public UUID inspectionId;
    /** {@code null} when it is of none. */
    @Column(name = "item_id", columnDefinition = "binary(16)", updatable = false)
    public UUID itemId;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;
    @Column(updatable = false)
    public String caption;
    /** When it reached us. */
    @Column(name = "taken_at", updatable = false)
    public Instant takenAt;
    @Column(name = "taken_by", columnDefinition = "binary(16)", updatable = false)
    public UUID takenBy;
    @Column(name = "removed_at")
    public Instant removedAt;

    static InspectionPhoto add(Inspection visit, InspectionItem item, StoredFile file, String caption, Stamp stamp) {
        var photo = new InspectionPhoto();
        photo.inspectionId = visit.id;
        photo.itemId = item == null ? null : item.id;
        photo.file = file;
        photo.caption = caption;
        photo.takenAt = stamp.instant();
        photo.takenBy = stamp.person();
        photo.persist();
        return photo;
    }

    static List<InspectionPhoto> of(UUID inspectionId) {
        return list("from InspectionPhoto p join fetch p.file where p.inspectionId = ?1 and p.removedAt is null "
                + "order by p.id", inspectionId);
    }

    static long count(Inspection visit) {
        return count("inspectionId = ?1 and removedAt is null", visit.id);
    }

    static Optional<InspectionPhoto> of(Inspection visit, UUID id) {
        return find("id = ?1 and inspectionId = ?2 and removedAt is null", id, visit.id).firstResultOptional();
    }
}
