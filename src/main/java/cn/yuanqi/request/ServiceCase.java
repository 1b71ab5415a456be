package cn.yuanqi.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.request.CaseMoved.Deed;
import cn.yuanqi.request.ServiceEntry.Told;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * Something that an enterprise asked the park for. Each move is one versioned update that the database lets through for
 * one of those who press at once; the others get a 409.
 */
@Entity
@Table(name = "service_case")
public class ServiceCase extends ParkScoped {
    @Version
    public int version;
    @Column(updatable = false)
    public String number;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "item_id", columnDefinition = "binary(16)", updatable = false)
    public UUID itemId;
    /** What the item said when it was opened. */
    @Unaudited("the item says enough")
    @Column(name = "edition_id", columnDefinition = "binary(16)", updatable = false)
    public UUID editionId;
    @Enumerated(EnumType.STRING)
    public CaseStatus status = CaseStatus.OPEN;
    /** When it came to its status. */
    @Unaudited("the entry says when")
    public Instant since;
    /** By the codes of the item's questions, JSON. */
    @Unaudited("written once, with the case")
    @Column(columnDefinition = "text", updatable = false)
    public String answers;
    /** The step whose turn it is, from 1; one more than there are when all are done. */
    @Column(name = "step_no")
    public int step = 1;
    /** How often it was begun: 1, and one more each time that it is opened again. */
    @Column(name = "round_no")
    public int round = 1;
    @Column(name = "opened_at", updatable = false)
    public Instant openedAt;
    @Column(name = "opened_by", columnDefinition = "binary(16)", updatable = false)
    public UUID openedBy;
    /** Which side wrote it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "opened_side", updatable = false)
    public Side openedSide;
    /** The operator who works on it; {@code null} for nobody. */
    @Column(name = "assignee_id", columnDefinition = "binary(16)")
    public UUID assigneeId;
    /** What the park asks the enterprise, until it is answered. */
    public String question;
    /** Why it was cancelled. */
    public String reason;
    @Column(name = "done_at")
    public Instant doneAt;
    @Unaudited("the machine's")
    @Embedded
    public SlaClock clock = new SlaClock();
    @Unaudited("follows the number and the names")
    @Column(name = "find_text", updatable = false)
    public String findText;

    /** @param written what the case is, but for where it stands */
    static ServiceCase open(ServiceCase written, int slaDays, Hand hand) {
        written.openedAt = hand.at();
        written.openedBy = hand.stamp().person();
        written.openedSide = hand.side();
        written.since = hand.at();
        written.clock = SlaClock.begun(slaDays, hand.at(), hand.calendar());
        written.persist();
        Audit.as("opened", written);
        flush();
        ServiceEntry.write(written, Told.of(Deed.OPENED, null, null), hand);
        return written;
    }

    /**
     * Read anew and held until this transaction ends: of one who takes a paper away and one who finishes the step that
     * rests on it, the later sees what the earlier did.
     */
    void hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Gives it to an operator; nothing happens when they have it. @throws Problem 409 when it is over */
    void assign(UUID person, Hand hand) {
        mustLive();
        if (person.equals(assigneeId)) {
            return;
        }
        assigneeId = person;
        send(Deed.ASSIGNED);
        ServiceEntry.write(this, new Told(Deed.ASSIGNED, status, null, null, person), hand);
    }

    /** Somebody begins to work on it; who has it already keeps it. @throws Problem 409 */
    void start(List<ItemStep> steps, Hand hand) {
        must(status.isNew());
        take(hand);
        become(turnOf(steps), Told.of(Deed.STARTED, status, null), hand);
    }

    private void take(Hand hand) {
        if (assigneeId == null && hand.side() == Side.PARK) {
            assigneeId = hand.stamp().person();
        }
    }

    /** @throws Problem 404 for no such step, 403 for the park's step, 409 when it is not its turn */
    void finishStep(int n, String note, List<ItemStep> steps, Hand hand) {
        if (n < 1 || n > steps.size()) {
            throw Problem.notFound();
        }
        if (!hand.isPark() && steps.get(n - 1).actor() != Side.ENTERPRISE) {
            throw Problem.forbidden();
        }
        mustLive();
        if (n != step) {
            throw Problem.conflict(n < step ? words().stepDone(n) : words().stepNotYet(step));
        }
        if (question != null) {
            throw Problem.conflict(words().questionOpen());
        }
        take(hand);
        var from = status;
        step++;
        clock.nextStep(hand.at(), hand.calendar());
        boolean last = step > steps.size();
        if (last) {
            doneAt = hand.at();
        }
        become(last ? CaseStatus.DONE : turnOf(steps), new Told(Deed.STEP_DONE, from, n, note, null), hand);
        if (last) {
            ServiceEntry.write(this, Told.of(Deed.DONE, from, null), hand);
        }
    }

    private CaseStatus turnOf(List<ItemStep> steps) {
        return question != null || steps.get(step - 1).actor() == Side.ENTERPRISE
                ? CaseStatus.WAITING_FOR_ENTERPRISE
                : CaseStatus.IN_PROGRESS;
    }

    /** @throws Problem 409 when something is asked already */
    void ask(String what, Hand hand) {
        mustLive();
        if (question != null) {
            throw Problem.conflict(words().questionOpen());
        }
        take(hand);
        question = what;
        become(CaseStatus.WAITING_FOR_ENTERPRISE, Told.of(Deed.ASKED, status, what), hand);
    }

    /** @throws Problem 409 when nothing is asked */
    void answer(String what, List<ItemStep> steps, Hand hand) {
        must(status == CaseStatus.WAITING_FOR_ENTERPRISE && question != null);
        question = null;
        become(turnOf(steps), Told.of(Deed.ANSWERED, status, what), hand);
    }

    /** The park needs the answer no more. @throws Problem 409 when nothing is asked */
    void resume(String why, List<ItemStep> steps, Hand hand) {
        must(status == CaseStatus.WAITING_FOR_ENTERPRISE);
        if (question == null) {
            throw Problem.conflict(words().stepIsTheirs(steps.get(step - 1).called()));
        }
        question = null;
        become(turnOf(steps), Told.of(Deed.RESUMED, status, why), hand);
    }

    /** @throws Problem 409 when it is over */
    void cancel(String why, Hand hand) {
        mustLive();
        reason = why;
        question = null;
        become(CaseStatus.CANCELLED, Told.of(Deed.CANCELLED, status, why), hand);
    }

    /** Its last step is to be done again. @throws Problem 409 when it is not done, or was so too long ago */
    void reopen(String why, List<ItemStep> steps, LocalDate until, Hand hand) {
        must(status == CaseStatus.DONE);
        if (hand.stamp().today().isAfter(until)) {
            throw Problem.conflict(words().reopenOver(until.toString()));
        }
        step = steps.size();
        round++;
        doneAt = null;
        clock.worked = 0;
        clock.stepWorked = 0;
        become(CaseStatus.REOPENED, Told.of(Deed.REOPENED, status, why), hand);
    }

    /** @throws Problem 409 when it is not done, or was rated since */
    void rate(int stars, String text, Hand hand) {
        must(status == CaseStatus.DONE);
        if (ServiceRating.stands(this)) {
            throw Problem.conflict(words().ratedBefore());
        }
        ServiceRating.write(this, stars, text, hand);
        Audit.did("rated", this, Map.of(), Map.of("stars", stars));
        ServiceEntry.write(this, Told.of(Deed.RATED, status, text), hand);
    }

    /** The last day on which it can be opened again. */
    LocalDate reopenUntil(int days, ZoneId zone) {
        return doneAt.atZone(zone).toLocalDate().plusDays(days);
    }

    void mustLive() {
        must(status.isLive());
    }

    private void must(boolean may) {
        if (!may) {
            throw Problem.conflict(words().notInThisState(words().status(status)));
        }
    }

    /** The update comes before what refers to the row, which would hold it shared: two would wait for each other. */
    private void become(CaseStatus to, Told told, Hand hand) {
        if (status != to) {
            status = to;
            since = hand.at();
        }
        if (to.runs()) {
            clock.run(hand.at(), hand.calendar());
        } else {
            clock.stand(hand.at(), hand.calendar());
        }
        send(told.deed());
        ServiceEntry.write(this, told, hand);
    }

    private void send(Deed deed) {
        Audit.as(deed.name().toLowerCase(Locale.ROOT), this);
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(words().movedMeanwhile());
        }
    }

    private static RequestWords words() {
        return Language.words(RequestWords.class);
    }
}
