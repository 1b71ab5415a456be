package cn.yuanqi.notification.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a person wants to be told in a park, all that was never said filled in.
 *
 * @param version 0 when nothing was ever said
 */
public record Wishes(int version, MailLanguage language, Timing timing, List<Of> topics) {
    private static final int MORNING = 8;

    /** One topic on both channels. */
    record Of(Topic topic, Way inbox, Way mail) {
        /** As it is carried out, whatever was kept when a topic was no duty yet. */
        Of held() {
            return topic.isDuty() ? new Of(topic, inbox, Way.AT_ONCE) : this;
        }
    }

    /** Of the person in the current park. */
    public static Wishes of(UUID person) {
        return NotificationWish.of(person).map(Wishes::said)
                .orElseGet(() -> new Wishes(0, MailLanguage.BOTH, new Timing(null, false, MORNING), topics(Map.of())));
    }

    private static Wishes said(NotificationWish wish) {
        var quiet = wish.quietFrom == null ? null : new QuietHours(wish.quietFrom, wish.quietTo);
        return new Wishes(wish.version + 1, wish.language, new Timing(quiet, wish.urgentBreaks, wish.digestHour),
                topics(wish.topics()));
    }

    private static List<Of> topics(Map<Topic, TopicWish> said) {
        return Arrays.stream(Topic.values()).map(topic -> {
            var one = said.get(topic);
            return (one == null ? new Of(topic, Way.AT_ONCE, Way.AT_ONCE) : new Of(topic, one.inbox, one.mail)).held();
        }).toList();
    }

    Of on(Topic topic) {
        return topics.stream().filter(one -> one.topic() == topic).findFirst().orElseThrow();
    }

    /** When it turns up in the inbox, {@code null} for never. */
    public Instant inbox(Topic topic, Instant now, ZoneId zone) {
        return topic.hasInbox() ? at(on(topic).inbox(), now, timing.digest(now, zone)) : null;
    }

    /** When the digest goes that it stands in, {@code null} for none. */
    public Instant digest(Topic topic, Instant now, ZoneId zone) {
        return on(topic).mail() == Way.DIGEST ? timing.digest(now, zone) : null;
    }

    /** When a letter of its own goes, {@code null} for none. */
    public Instant mail(Topic topic, boolean urgent, Instant now, ZoneId zone) {
        return on(topic).mail() == Way.AT_ONCE ? timing.mail(now, zone, urgent) : null;
    }

    private static Instant at(Way way, Instant now, Instant digest) {
        return switch (way) {
            case AT_ONCE -> now;
            case DIGEST -> digest;
            case OFF -> null;
        };
    }
}
