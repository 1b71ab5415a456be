package cn.yuanqi.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.request.CaseCommented;
import cn.yuanqi.request.CaseMoved;
import cn.yuanqi.request.CaseReminded;
import cn.yuanqi.request.CaseStatus;
import cn.yuanqi.request.ItemEdition;
import cn.yuanqi.request.Side;

/** Tells the side that a case now waits for, and both of what time does to it. */
@ApplicationScoped
class CaseLetters {
    /** What was taken over from before is no news. */
    private static final Duration NEWS = Duration.ofHours(1);
    @Inject
    Post post;
    @Inject
    Clock clock;

    /** A letter before it knows its readers. */
    private record Told(String about, String parkId, UUID caseId, String number, UUID enterpriseId, UUID editionId,
            String event, String note) {
    }

    void moved(@Observes CaseMoved event) {
        if (event.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        boolean theirTurn = event.deed() == CaseMoved.Deed.STEP_DONE && event.side() != Side.ENTERPRISE
                || event.deed() == CaseMoved.Deed.STARTED;
        send(new Told("case " + event.entryId(), event.parkId(), event.caseId(), event.number(), event.enterpriseId(),
                event.editionId(), theirTurn ? "WAITING" : event.deed().name(), event.note()), readers(event));
    }

    private static Set<String> readers(CaseMoved event) {
        boolean theirs = event.side() == Side.ENTERPRISE;
        return switch (event.deed()) {
            case ASSIGNED -> event.assigneeId().equals(event.by()) ? Set.of() : operator(event.assigneeId());
            case ASKED, DONE -> enterprise(event.parkId(), event.enterpriseId());
            case ANSWERED, REOPENED -> park(event.parkId(), event.assigneeId());
            case OPENED, CANCELLED -> theirs
                    ? park(event.parkId(), event.assigneeId())
                    : enterprise(event.parkId(), event.enterpriseId());
            case STARTED, STEP_DONE -> other(event, theirs);
            case RESUMED, RATED -> Set.of();
        };
    }

    /** A step is news for the side whose turn it is now. */
    private static Set<String> other(CaseMoved event, boolean theirs) {
        if (event.to() == CaseStatus.WAITING_FOR_ENTERPRISE) {
            return theirs ? Set.of() : enterprise(event.parkId(), event.enterpriseId());
        }
        return theirs ? park(event.parkId(), event.assigneeId()) : Set.of();
    }

    void commented(@Observes CaseCommented event) {
        send(new Told("case-comment " + event.commentId(), event.parkId(), event.caseId(), event.number(),
                event.enterpriseId(), event.editionId(), "COMMENTED", event.text()),
                event.side() == Side.ENTERPRISE
                        ? park(event.parkId(), event.assigneeId())
                        : enterprise(event.parkId(), event.enterpriseId()));
    }

    void reminded(@Observes CaseReminded event) {
        send(new Told("case-" + event.kind() + " " + event.caseId() + " " + event.ofTime(), event.parkId(),
                event.caseId(), event.number(), event.enterpriseId(), event.editionId(), event.kind().name(), null),
                event.kind() == CaseReminded.Kind.OVERDUE
                        ? park(event.parkId(), event.assigneeId())
                        : enterprise(event.parkId(), event.enterpriseId()));
    }

    private void send(Told told, Set<String> readers) {
        if (readers.isEmpty()) {
            return;
        }
        Enterprise enterprise = Enterprise.findById(told.enterpriseId());
        ItemEdition item = ItemEdition.findById(told.editionId());
        var wording = new Letter.Wording(
                words -> words.serviceSubject(told.number(), name(item, words), told.event()),
                words -> words.serviceText(enterprise.name, told.number(), name(item, words),
                        told.event(), told.note() == null ? "" : told.note()),
                NotificationWords::serviceButton);
        post.send(told.parkId(), List.copyOf(readers).stream().map(to -> new Letter(told.about(), to,
                "/parks/" + told.parkId() + "/requests/" + told.caseId(), wording)).toList());
    }

    private static String name(ItemEdition item, NotificationWords words) {
        return words.tag().equals("en") ? item.nameEn : item.nameZh;
    }

    private static Set<String> enterprise(String park, UUID enterprise) {
        return new LinkedHashSet<>(Membership.mailOfEnterprise(park, enterprise, Role.OWNER, Role.CLERK));
    }

    /** Whoever works on it; all operators while nobody does, or who did has left. */
    private static Set<String> park(String park, UUID assignee) {
        boolean works = assignee != null
                && Membership.holders(park, Role.OPERATOR).stream().anyMatch(one -> one.id.equals(assignee));
        return works ? operator(assignee) : new LinkedHashSet<>(Membership.mailOf(park, Role.OPERATOR));
    }

    private static Set<String> operator(UUID person) {
        return Set.of(Person.<Person>findById(person).email);
    }
}
