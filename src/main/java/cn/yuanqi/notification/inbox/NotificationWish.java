package cn.yuanqi.notification.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** How a person wants to be told in a park; whoever said nothing has the usual wishes. */
@Entity
@Unaudited("how a person wants to be told; changes nothing of the park")
@Table(name = "notification_wish")
class NotificationWish extends ParkScoped {
    @Version
    public int version;
    @Column(name = "person_id", columnDefinition = "binary(16)", updatable = false)
    public UUID personId;
    @Enumerated(EnumType.STRING)
    public MailLanguage language;
    /** Minute of the park's day, {@code null} for no quiet hours. */
    @Column(name = "quiet_from")
    public Integer quietFrom;
    @Column(name = "quiet_to")
    public Integer quietTo;
    @Column(name = "urgent_breaks")
    public boolean urgentBreaks;
    @Column(name = "digest_hour")
    public int digestHour;

    static Optional<NotificationWish> of(UUID person) {
        return find("personId", person).firstResultOptional();
    }

    Map<Topic, TopicWish> topics() {
        return TopicWish.<TopicWish>list("wishId", id).stream()
                .collect(Collectors.toMap(one -> one.topic, one -> one));
    }

    /** Keeps these; of two who say it at once the version or the unique key refuses one. */
    static void say(UUID person, Wishes wanted) {
        var kept = of(person).orElseGet(() -> {
            var first = new NotificationWish();
            first.personId = person;
            return first;
        });
        kept.language = wanted.language();
        kept.quietFrom = wanted.timing().quiet() == null ? null : wanted.timing().quiet().from();
        kept.quietTo = wanted.timing().quiet() == null ? null : wanted.timing().quiet().to();
        kept.urgentBreaks = wanted.timing().urgentBreaks();
        kept.digestHour = wanted.timing().digestHour();
        if (kept.isPersistent()) {
            getEntityManager().lock(kept, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        } else {
            kept.persistAndFlush();
        }
        kept.say(wanted.topics());
    }

    private void say(List<Wishes.Of> wanted) {
        var known = topics();
        wanted.forEach(one -> {
            var kept = known.getOrDefault(one.topic(), new TopicWish());
            kept.wishId = id;
            kept.topic = one.topic();
            kept.inbox = one.inbox();
            kept.mail = one.mail();
            kept.persist();
        });
    }
}
