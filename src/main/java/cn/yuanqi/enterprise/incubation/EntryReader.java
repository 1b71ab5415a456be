package cn.yuanqi.enterprise.incubation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseStage;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.CurrentPark;

/** Reads the park's queues for the asker. */
@ApplicationScoped
class EntryReader {
    @Inject
    Actor actor;
    @Inject
    Voices voices;
    @Inject
    CurrentPark park;
    @Inject
    Eligibility eligibility;
    @Inject
    Stays stays;
    @Inject
    Entries entries;

    /** @param q a word that the lines must have, {@code null} for all */
    EntryQueue read(String path, String view, String q) {
        var door = EntryDoor.here();
        boolean operator = actor.has(Role.OPERATOR);
        return new EntryQueue(path, view, q, eligibility.today(), operator,
                new EntryQueue.Door(door.open, door.dailyCap, "/apply/" + park.id()), applicants(), waiting(),
                EntryApplication.unconfirmed(entries.stamp().instant()),
                view.equals("leads") ? leads() : List.of(), view.equals("stays") ? near() : List.of()).narrowed();
    }

    /** Those whom the asker keeps waiting. */
    Tally forMe() {
        var mine = applicants().stream().filter(EntryQueue.Applicant::forMe).map(EntryQueue.Applicant::since).sorted()
                .toList();
        return new Tally(mine.size(), mine.isEmpty() ? null : mine.get(0), null);
    }

    /** Those whom the asker keeps waiting first, then the longest waiting. */
    private List<EntryQueue.Applicant> applicants() {
        var applying = EnterpriseStage.standingAt(Lifecycle.APPLYING);
        var sent = EntryApplication.inReview(applying.stream().map(one -> one.id).toList()).stream()
                .collect(Collectors.toMap(one -> one.enterpriseId, Function.identity(), (first, second) -> second));
        var lines = new ArrayList<EntryQueue.Applicant>();
        applying.forEach(one -> lines.add(applicant(one, sent.get(one.id))));
        lines.sort((a, b) -> a.forMe() != b.forMe() ? (a.forMe() ? -1 : 1) : a.since().compareTo(b.since()));
        return lines;
    }

    private EntryQueue.Applicant applicant(Enterprise one, EntryApplication sent) {
        var stage = EnterpriseStage.current(one);
        var words = Approval.standing(stage.id);
        boolean mine = words.isEmpty() || voices.mayFollow(words.get(0));
        return new EntryQueue.Applicant(one.id, one.name, one.creditCode, stage.at, awaits(words), mine,
                mine && (!words.isEmpty() || voices.own().operator()), EntryQueue.Sent.of(sent));
    }

    private static String awaits(List<Approval> words) {
        var spoken = Language.words(IncubationWords.class);
        if (words.isEmpty()) {
            return spoken.waitsForBoth();
        }
        var first = words.get(0);
        if (first.asOperator && first.asLeader) {
            return spoken.waitsForOther();
        }
        return first.asLeader ? spoken.leaderApproved() : spoken.operatorApproved();
    }

    private List<EntryQueue.Waiting> waiting() {
        return EntryApplication.waiting().stream()
                .map(one -> new EntryQueue.Waiting(one.id, one.company, one.creditCode, one.confirmedAt,
                        one.note == null ? null : Stages.words(Lifecycle.valueOf(one.note)), one.enterpriseId,
                        EntryQueue.Sent.of(one)))
                .toList();
    }

    /** The steps that are due first stand first. */
    private List<EntryQueue.LeadLine> leads() {
        var leads = EnterpriseStage.standingAt(Lifecycle.LEAD);
        var talks = new LinkedHashMap<UUID, List<ContactView>>();
        ContactView.of(Contact.of(leads.stream().map(one -> one.id).toList()))
                .forEach(one -> talks.computeIfAbsent(one.enterpriseId(), any -> new ArrayList<>()).add(one));
        return leads.stream().map(one -> line(one, talks.getOrDefault(one.id, List.of())))
                .sorted(EntryQueue.LeadLine.BY_DUE).toList();
    }

    private static EntryQueue.LeadLine line(Enterprise one, List<ContactView> talks) {
        return new EntryQueue.LeadLine(one.id, one.name, talks.isEmpty() ? null : talks.get(0),
                talks.stream().filter(ContactView::isOpen).min((a, b) -> a.dueOn().compareTo(b.dueOn()))
                        .orElse(null));
    }

    private List<EntryQueue.StayLine> near() {
        return stays.near(eligibility.today()).stream()
                .map(one -> new EntryQueue.StayLine(one.enterprise().id, one.enterprise().name, one.limit())).toList();
    }
}
