package cn.yuanqi.enterprise.incubation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseMoved;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Applications from outside on their way into the register of the current park. */
@ApplicationScoped
class Entries {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    EntryConfig config;
    @Inject
    Event<EntryArrived> arrived;
    @Inject
    Event<EntryConfirmed> confirmed;
    @Inject
    Event<EntryDecided> decided;

    /**
     * Writes an application and asks its address to confirm it. An address that was written to often enough today gets
     * no further letter, and its sender the same receipt: nobody learns what others sent.
     *
     * @return the number of the receipt, {@code null} when the park has had enough for today
     */
    String send(EntryForm form) {
        var now = clock.instant();
        var today = stamp().today().atStartOfDay(park.zone()).toInstant();
        if (EntryApplication.sentSince(today) >= EntryDoor.here().dailyCap) {
            return null;
        }
        if (EntryApplication.sentSince(form.mail(), today) >= config.perMail()) {
            return EntryApplication.number();
        }
        var sent = EntryApplication.send(form, now);
        var one = sent.application();
        arrived.fire(new EntryArrived(park.id(), one.id, one.number, one.company, one.mail, sent.token(),
                one.expiresAt));
        return one.number;
    }

    /**
     * The address stands by its application: its company becomes an applicant, a lead that was known is moved on, and
     * any other standing is left to the operator. The applicant is told nothing of that.
     */
    void confirm(String token) {
        var now = clock.instant();
        var one = EntryApplication.held(token).orElseThrow(Problem::notFound);
        if (one.confirmedAt != null) {
            return;
        }
        if (!one.isOffered(now)) {
            throw Problem.notFound();
        }
        var known = Enterprise.byCreditCode(one.creditCode).orElse(null);
        if (known == null || known.status == Lifecycle.LEAD) {
            enter(one, known, Stamp.machine(stamp().at()));
        } else {
            one.leaveToOperator(known.status.name(), known.id, now);
        }
        confirmed.fire(new EntryConfirmed(park.id(), one.id, one.number, one.company));
    }

    /** The operator takes up what waited. @throws Problem 409 when it does not wait, or its company cannot apply now */
    void takeUp(EntryApplication one, Stamp stamp) {
        mustWait(one);
        enter(one, Enterprise.byCreditCode(one.creditCode).orElse(null), stamp);
    }

    /** The operator declines what waited. @throws Problem 409 when it does not wait, 422 without a reason */
    void decline(EntryApplication one, String reason) {
        mustWait(one);
        decide(one, EntryDecided.Outcome.DECLINED, Reason.given(reason), clock.instant());
    }

    /** What an applicant sent from outside, if it did, is declined; its move follows. */
    void refuse(Enterprise applicant, String why) {
        EntryApplication.inReview(applicant.id)
                .ifPresent(one -> decide(one, EntryDecided.Outcome.DECLINED, why, clock.instant()));
    }

    private static void mustWait(EntryApplication one) {
        if (one.state != EntryApplication.State.WAITING) {
            throw Problem.conflict(Language.words(EntryWords.class).notWaiting());
        }
    }

    private void enter(EntryApplication one, Enterprise known, Stamp stamp) {
        var why = Language.ZH.wordsOf(EntryWords.class).appliedBy(one.number);
        if (known == null) {
            one.enter(Enterprise.applying(one.facts(), why, stamp).id, clock.instant());
        } else {
            known.move(Lifecycle.APPLYING, why, null, stamp);
            one.enter(known.id, clock.instant());
        }
    }

    /** What became of an applicant is what became of its application. */
    void moved(@Observes EnterpriseMoved event) {
        if (event.from() == Lifecycle.APPLYING) {
            EntryApplication.inReview(event.enterpriseId())
                    .ifPresent(one -> decide(one, outcome(event.to()), event.reason(), event.at()));
        }
    }

    private static EntryDecided.Outcome outcome(Lifecycle to) {
        return switch (to) {
            case INCUBATING -> EntryDecided.Outcome.ACCEPTED;
            case LEAD -> EntryDecided.Outcome.RETURNED;
            default -> EntryDecided.Outcome.DECLINED;
        };
    }

    private void decide(EntryApplication one, EntryDecided.Outcome outcome, String reason, Instant at) {
        one.decide(EntryApplication.State.valueOf(outcome.name()), reason, at);
        decided.fire(new EntryDecided(park.id(), one.id, one.number, one.company, one.mail, outcome, reason));
    }

    Stamp stamp() {
        return Stamp.machine(ZonedDateTime.now(clock).withZoneSameInstant(park.zone()));
    }
}
