package cn.yuanqi.announcement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That a person has opened an announcement. */
@Entity
@Unaudited("says by itself who read what when")
@Table(name = "announcement_receipt")
class AnnouncementReceipt extends ParkScoped {
    @Column(name = "announcement_id", columnDefinition = "binary(16)", updatable = false)
    public UUID announcementId;
    @Column(name = "person_id", columnDefinition = "binary(16)", updatable = false)
    public UUID personId;
    /** {@code null} for who is of none. */
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** The latest one that they saw. */
    public int revision;
    @Column(name = "first_at", updatable = false)
    public Instant firstAt;
    @Column(name = "last_at")
    public Instant lastAt;

    /** Writes down that the asker has it before them; again changes nothing until the text is another. */
    static void give(Announcement announcement, Actor actor, Instant now) {
        var receipt = of(announcement.id, actor.person().id()).orElseGet(() -> {
            var fresh = new AnnouncementReceipt();
            fresh.announcementId = announcement.id;
            fresh.personId = actor.person().id();
            fresh.enterpriseId = actor.enterpriseId();
            fresh.firstAt = now;
            return fresh;
        });
        if (receipt.revision < announcement.revision) {
            receipt.revision = announcement.revision;
            receipt.lastAt = now;
            receipt.persistAndFlush();
        }
    }

    private static Optional<AnnouncementReceipt> of(UUID announcement, UUID person) {
        return find("announcementId = ?1 and personId = ?2", announcement, person).firstResultOptional();
    }

    /** The revision that this person saw last, of each of these that they have opened. */
    static Map<UUID, Integer> read(Collection<UUID> announcements, UUID person) {
        return announcements.isEmpty()
                ? Map.of()
                : AnnouncementReceipt.<AnnouncementReceipt>stream("announcementId in ?1 and personId = ?2",
                        announcements, person).collect(
                                Collectors.toMap(one -> one.announcementId,
                                        one -> one.revision));
    }

    /** Those of people of enterprises, the earliest first. */
    static List<AnnouncementReceipt> ofEnterprises(UUID announcement) {
        return list("announcementId = ?1 and enterpriseId is not null order by firstAt, id", announcement);
    }

    /** Of how many enterprises somebody has opened each of these. */
    static Map<UUID, Long> counts(Collection<UUID> announcements) {
        return announcements.isEmpty()
                ? Map.of()
                : getEntityManager().createQuery("select r.announcementId, count(distinct r.enterpriseId) from "
                        + "AnnouncementReceipt r where r.announcementId in :ids group by r.announcementId",
                        Object[].class).setParameter("ids", announcements).getResultList().stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
