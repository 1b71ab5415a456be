package cn.yuanqi.notification;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.notification.inbox.InboxEntry;
import cn.yuanqi.notification.inbox.Standing;
import cn.yuanqi.notification.inbox.Wishes;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Outbox;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Sends the digests that are due. Each person in a transaction of its own that takes their entries and puts the mail: of two
 * instances the second waits, finds nothing left to take, and sends nothing.
 */
@ApplicationScoped
class DigestRound {
    private static final int NAMED = 50;

    @Inject
    InPark parks;
    @Inject
    Outbox outbox;
    @Inject
    Papers papers;
    @Inject
    Clock clock;

    @Scheduled(every = "${yuanqi.inbox.digest-round:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        var now = clock.instant();
        Map<String, List<UUID>> due = new HashMap<>();
        parks.inEach(park -> due.put(park.id, InboxEntry.awaitingDigest(now)));
        due.forEach((park, people) -> people.forEach(person -> parks.run(park, () -> send(park, person))));
    }

    /** In the current park. @return whether it was this call that sent it */
    boolean send(String park, UUID personId) {
        var digest = Ids.next();
        var taken = InboxEntry.takeForDigest(personId, digest, clock.instant());
        var standing = Standing.of(Membership.placesNow(personId, park));
        var told = taken.stream().filter(entry -> standing.covers(entry.held)).toList();
        if (told.isEmpty()) {
            return false;
        }
        Person person = Person.findById(personId);
        var letter = new Letter("digest", person.email, "/parks/" + park + "/inbox",
                new Letter.Wording(words -> words.digestSubject(told.size()), words -> text(words, told),
                        NotificationWords::digestButton));
        var sheet = Sheet.of(letter).to(new Sheet.Member(park, personId), Wishes.of(personId).language());
        outbox.put(park, digest, MailCourier.KIND, papers.write(sheet));
        return true;
    }

    private static String text(NotificationWords words, List<InboxEntry> told) {
        var language = Language.of(words.language());
        var titles = told.stream().limit(NAMED).map(entry -> "· " + entry.title(language));
        return Stream.concat(Stream.of(words.digestText(told.size())), titles).collect(Collectors.joining("\n"))
                + (told.size() > NAMED ? "\n" + words.digestMore(told.size() - NAMED) : "");
    }
}
