package cn.yuanqi.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.notification.inbox.InboxEntry;
import cn.yuanqi.notification.inbox.Standing;
import cn.yuanqi.notification.inbox.Wishes;
import cn.yuanqi.notification.robot.RobotNews;
import cn.yuanqi.platform.Courier;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Outbox;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.InPark;

/**
 * Carries a letter to where its reader wants it: into the inbox, and into the outbox as mail for now, for after the quiet
 * hours, or for the next digest; and what it tells of to the robots, once. One transaction, so that a repetition finds all of it done or nothing. An address that no
 * member has gets its mail at once; somebody who is no member any more is not told.
 */
@ApplicationScoped
class NoticeCourier implements Courier {
    static final String KIND = "notice";
    private static final int LONGEST_TEXT = 4_000;

    @Inject
    InPark parks;
    @Inject
    CurrentPark park;
    @Inject
    Outbox outbox;
    @Inject
    Papers papers;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void deliver(UUID eventId, String payload) {
        var notice = papers.read(payload, Notice.class);
        parks.run(notice.park(), () -> carry(notice));
    }

    private void carry(Notice notice) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        news(notice).put(now);
        var person = Person.byEmail(notice.sheet().to()).orElse(null);
        var places = person == null ? null : Membership.placesNow(person.id, park.id());
        if (person == null || places.isEmpty() && notice.topic().isDuty()) {
            mail(notice, notice.sheet(), now);
        } else if (!places.isEmpty() && !InboxEntry.isKnown(person.id, notice.eventId())) {
            tell(notice, person.id, Standing.of(places), now);
        }
    }

    private static RobotNews news(Notice notice) {
        return new RobotNews(notice.newsId(), notice.topic(), notice.sheet().in(Language.ZH).subject(),
                notice.sheet().in(Language.EN).subject(), notice.sheet().path());
    }

    private void tell(Notice notice, UUID person, Standing standing, Instant now) {
        var wishes = Wishes.of(person);
        var visible = wishes.inbox(notice.topic(), now, park.zone());
        var digest = wishes.digest(notice.topic(), now, park.zone());
        if (visible != null || digest != null) {
            var entry = entry(notice);
            entry.personId = person;
            entry.held = standing.written();
            entry.writtenAt = now;
            entry.visibleAt = visible;
            entry.digestAt = digest;
            entry.persist();
        }
        var mail = wishes.mail(notice.topic(), notice.urgent(), now, park.zone());
        if (mail != null) {
            mail(notice, notice.sheet().to(new Sheet.Member(park.id(), person), wishes.language()), mail);
        }
    }

    private static InboxEntry entry(Notice notice) {
        var chinese = notice.sheet().in(Language.ZH);
        var english = notice.sheet().in(Language.EN);
        var entry = new InboxEntry();
        entry.eventId = notice.eventId();
        entry.topic = notice.topic();
        entry.path = notice.sheet().path();
        entry.titleZh = chinese.subject();
        entry.titleEn = english.subject();
        entry.textZh = text(chinese);
        entry.textEn = text(english);
        return entry;
    }

    private static String text(Sheet.Part part) {
        var text = String.join("\n", part.paragraphs());
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    private void mail(Notice notice, Sheet sheet, Instant due) {
        outbox.put(new Outbox.Parcel(park.id(), notice.eventId(), MailCourier.KIND, papers.write(sheet)), due);
    }
}
