package cn.yuanqi.announcement;

import java.time.Instant;
import java.util.Collection;
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
import cn.yuanqi.tenancy.ParkScoped;

/** A file that belongs to an announcement. */
@Entity
@Table(name = "announcement_file")
public class AnnouncementFile extends ParkScoped {
    @Column(name = "announcement_id", columnDefinition = "binary(16)", updatable = false)
    public UUID announcementId;
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

    static void add(Announcement announcement, StoredFile file, Stamp stamp) {
        var added = new AnnouncementFile();
        added.announcementId = announcement.id;
        added.file = file;
        added.addedAt = stamp.instant();
        added.addedBy = stamp.person();
        added.persist();
    }

    void remove(Stamp stamp) {
        removedAt = stamp.instant();
        removedBy = stamp.person();
    }

    /** Those that stand, the earliest first. */
    static List<AnnouncementFile> of(Collection<UUID> announcements) {
        return announcements.isEmpty()
                ? List.of()
                : list("announcementId in ?1 and removedAt is null order by id", announcements);
    }

    static Optional<AnnouncementFile> of(UUID announcement, UUID id) {
        return find("announcementId = ?1 and id = ?2 and removedAt is null", announcement, id).firstResultOptional();
    }
}
