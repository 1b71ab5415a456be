package cn.yuanqi.request;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;

/** Cases that were done before Yuanqi: brought in with the times at which it happened, through the same moves. */
public final class CasesTakenOver {
    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final Instant latest;

    /** @param park the operator, {@code null} when nobody is known @param owner the same of the enterprise */
    public record Hands(UUID park, UUID owner) {
    }

    /**
     * @param until how far it comes; {@code WAITING_FOR_ENTERPRISE} by a question
     * @param hours of working time between one move and the next
     * @param stars of its rating, 0 for none
     * @param file what is brought where a paper is required, {@code null} for nothing
     */
    public record Wish(Enterprise enterprise, String item, Map<String, String> answers, ZonedDateTime at,
            CaseStatus until, int hours, int stars, StoredFile file) {
    }

    /** @param latest nothing of it happened later */
    public CasesTakenOver(ZoneId zone, Instant latest) {
        this.zone = zone;
        this.latest = latest;
        calendar = ParkCalendar.now(zone);
    }

    /** Within the caller's transaction and park. Cases of a year are brought in the order in which they were opened. */
    public void take(Wish wish, Hands hands) {
        var edition = ItemEdition.of(ServiceItem.byCode(wish.item()).orElseThrow());
        var steps = edition.steps();
        var written = CaseOpening.written(wish.enterprise(), edition, ServiceCounter.next(wish.at().getYear()));
        written.answers = Kept.write(wish.answers());
        var clock = new Clock(wish, hands);
        var one = ServiceCase.open(written, edition.slaDays, clock.enterprise());
        if (wish.until() == CaseStatus.OPEN) {
            return;
        }
        if (wish.until() == CaseStatus.CANCELLED) {
            one.cancel("情况有变，暂不办理（演示）", clock.enterprise());
            return;
        }
        one.start(steps, clock.park());
        if (wish.until() == CaseStatus.WAITING_FOR_ENTERPRISE) {
            one.ask("请补充联系人与可上门的时间（演示）", clock.park());
            return;
        }
        int done = wish.until() == CaseStatus.IN_PROGRESS ? steps.size() / 2 : steps.size();
        for (int n = 1; n <= done; n++) {
            finish(one, n, steps, wish.file(), clock);
        }
        if (wish.until() == CaseStatus.REOPENED) {
            var back = clock.enterprise();
            one.reopen("还有一处需要处理（演示）", steps, back.stamp().today(), back);
        } else if (wish.stars() > 0 && wish.until() == CaseStatus.DONE) {
            one.rate(wish.stars(), wish.stars() > 3 ? "办得很快，谢谢（演示）" : "希望再快一些（演示）", clock.enterprise());
        }
    }

    private static void finish(ServiceCase one, int n, List<ItemStep> steps, StoredFile file, Clock clock) {
        var step = steps.get(n - 1);
        var hand = step.actor() == Side.ENTERPRISE ? clock.enterprise() : clock.park();
        if (file != null) {
            step.documents().stream().filter(Paper::required).forEach(line -> bring(one, line, file, hand));
        }
        one.finishStep(n, null, steps, hand);
    }

    private static void bring(ServiceCase one, Paper line, StoredFile file, Hand hand) {
        var paper = new ServiceDocument();
        paper.caseId = one.id;
        paper.kind = line.code();
        paper.file = file;
        paper.step = one.step;
        paper.side = hand.side();
        paper.addedAt = hand.at();
        paper.addedBy = hand.stamp().person();
        if (line.validityMonths() != null) {
            paper.issuedOn = hand.stamp().today();
            paper.expiresOn = paper.issuedOn.plusMonths(line.validityMonths());
        }
        paper.persist();
    }

    /** The hands of one case, each move some working hours after the one before. */
    private final class Clock {
        private final Wish wish;
        private final Hands hands;
        private Instant at;

        Clock(Wish wish, Hands hands) {
            this.wish = wish;
            this.hands = hands;
        }

        Hand park() {
            return hand(Side.PARK, hands.park());
        }

        Hand enterprise() {
            return hand(Side.ENTERPRISE, hands.owner());
        }

        private Hand hand(Side side, UUID person) {
            var next = at == null
                    ? wish.at().toInstant()
                    : calendar.plus(at, Duration.ofHours(wish.hours()));
            at = next.isAfter(latest) ? latest : next;
            return new Hand(side, new Stamp(person, at.atZone(zone)), calendar);
        }
    }
}
