package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Mask;

/**
 * The park's queues: who wants in, who is courted, who stays too long.
 *
 * @param view which of the three is shown
 * @param q the word that is looked for, {@code null} for all
 * @param unconfirmed applications that their mail address has not confirmed yet
 */
record EntryQueue(String path, String view, String q, LocalDate today, boolean operator, Door door,
        List<Applicant> applicants,
        List<Waiting> waiting, long unconfirmed, List<LeadLine> leads, List<StayLine> stays) {

    record Door(boolean open, int dailyCap, String address) {
    }

    /** An applicant of the register. @param sent {@code null} when it did not apply from outside */
    record Applicant(UUID id, String name, String creditCode, Instant since, String awaits, boolean mayApprove,
            boolean forMe, Sent sent) {
        private Applicant with(Sent shown) {
            return new Applicant(id, name, creditCode, since, awaits, mayApprove, forMe, shown);
        }
    }

    /**
     * What was sent from outside.
     *
     * @param masked whether the sender's name, phone and mail address are
     * @param sender the name in clear: to be found by, not shown
     */
    record Sent(UUID id, boolean masked, String sender, String number, String contactName, String phone, String mail,
            String business,
            String space, String wantedFrom, String people) {
        static Sent of(EntryApplication one) {
            return one == null
                    ? null
                    : new Sent(one.id, true, one.contactName, one.number, Mask.name(one.contactName),
                            Mask.phone(one.phone),
                            Mask.mail(one.mail), one.business,
                            one.spaceSqm == null ? "–" : one.spaceSqm.stripTrailingZeros().toPlainString() + " ㎡",
                            one.wantedFrom == null ? "–" : one.wantedFrom.toString(),
                            one.people == null ? "–" : one.people.toString());
        }

        private Sent revealed(EntryApplication one) {
            return !id.equals(one.id)
                    ? this
                    : new Sent(id, false, sender, number, one.contactName, one.phone, one.mail, business, space,
                            wantedFrom,
                            people);
        }
    }

    /** The same queue with one sender in clear. */
    EntryQueue revealing(EntryApplication one) {
        return new EntryQueue(path, view, q, today, operator, door,
                applicants.stream().map(each -> each.sent == null ? each : each.with(each.sent.revealed(one))).toList(),
                waiting.stream().map(each -> each.with(each.sent.revealed(one))).toList(), unconfirmed, leads, stays);
    }

    /** A confirmed application that is not in the register. @param stage the words of where the register has it */
    record Waiting(UUID id, String company, String creditCode, Instant since, String stage, UUID enterprise,
            Sent sent) {
        private Waiting with(Sent shown) {
            return new Waiting(id, company, creditCode, since, stage, enterprise, shown);
        }
    }

    /** A lead with its last talk and its next step; both may be {@code null}. */
    record LeadLine(UUID id, String name, ContactView last, ContactView next) {
        static final Comparator<LeadLine> BY_DUE = Comparator.comparing(
                line -> line.next == null ? LocalDate.MAX : line.next.dueOn());
    }

    record StayLine(UUID id, String name, StayLimit stay) {
    }

    /** The lines that have the word in their names, codes or numbers. */
    EntryQueue narrowed() {
        return q == null
                ? this
                : new EntryQueue(path, view, q, today, operator, door,
                        applicants.stream().filter(one -> has(one.name, one.creditCode, one.sent)).toList(),
                        waiting.stream().filter(one -> has(one.company, one.creditCode, one.sent)).toList(),
                        unconfirmed, leads.stream().filter(one -> has(one.name, "", null)).toList(),
                        stays.stream().filter(one -> has(one.name, "", null)).toList());
    }

    private boolean has(String name, String code, Sent sent) {
        var word = q.toLowerCase(Locale.ROOT);
        var from = sent == null ? Stream.of(name, code) : Stream.of(name, code, sent.number, sent.sender);
        return from.filter(Objects::nonNull).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    public long queued() {
        return (long) applicants.size() + waiting.size();
    }

    public String state() {
        var words = Language.words(EntryWords.class);
        return words.queueState(queued(), unconfirmed);
    }

    public boolean isOverdue(LocalDate due) {
        return due.isBefore(today);
    }
}
