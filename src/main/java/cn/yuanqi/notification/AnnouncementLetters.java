package cn.yuanqi.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.announcement.AnnouncementPublished;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** Tells the readers of an announcement that it is there. */
@ApplicationScoped
class AnnouncementLetters {
    private static final Role[] EVERYBODY = Arrays.stream(Role.values()).filter(role -> role != Role.PLATFORM_ADMIN)
            .toArray(Role[]::new);
    /** What was taken over from before is no news. */
    private static final Duration NEWS = Duration.ofHours(1);
    @Inject
    Post post;
    @Inject
    Clock clock;

    void published(@Observes AnnouncementPublished event) {
        if (event.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        Function<ParkLetterWords, String> title = words -> event.titleEn() == null || !words.language().equals("en")
                ? event.titleZh()
                : event.titleEn();
        var wording = ParkLetter.wording(words -> words.announced(title.apply(words)),
                words -> words.announcedText(title.apply(words)), ParkLetterWords::announcedButton);
        post.send(event.parkId(), readers(event).stream().map(to -> new Letter("announcement "
                + event.announcementId(), to, "/parks/" + event.parkId() + "/announcements/" + event.announcementId(),
                wording)).toList());
    }

    private static List<String> readers(AnnouncementPublished event) {
        if (event.enterprises() == null) {
            return Membership.mailOf(event.parkId(), EVERYBODY);
        }
        return Membership.mailOfEnterprises(event.parkId(), Role.OWNER, Role.CLERK).entrySet().stream()
                .filter(entry -> event.enterprises().contains(entry.getKey())).map(Map.Entry::getValue)
                .flatMap(Collection::stream).distinct().toList();
    }
}
