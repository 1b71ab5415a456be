package cn.yuanqi.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.request.CaseMoved.Deed;
import cn.yuanqi.request.CaseView.Waiting;

/** Draws cases for one asker, all that belongs to them read at once. */
final class CaseViews {
    private static final double HOUR = 3_600_000;
    private final RequestSight sight;
    private final Stamp stamp;
    private final WorkingCalendar calendar;
    private final int reopenDays;
    private CaseParts parts;

    CaseViews(RequestSight sight, Stamp stamp) {
        this.sight = sight;
        this.stamp = stamp;
        calendar = ParkCalendar.now(stamp.at().getZone());
        reopenDays = ServiceSetting.ofPark().orElseGet(ServiceSetting::usual).reopenDays;
    }

    CaseView one(ServiceCase one) {
        return all(List.of(one)).get(0);
    }

    List<CaseView> all(Collection<ServiceCase> cases) {
        parts = CaseParts.of(cases, sight.staff());
        return cases.stream().map(this::view).toList();
    }

    private CaseView view(ServiceCase one) {
        var item = parts.items().get(one.itemId);
        var edition = parts.editions().get(one.editionId);
        var steps = edition.steps();
        var papers = parts.documents().getOrDefault(one.id, List.of());
        var entries = parts.entries().getOrDefault(one.id, List.of());
        boolean turns = one.status.isLive() && one.step <= steps.size();
        var answers = Kept.read(one.answers, Kept.ANSWERS);
        return new CaseView(one.id, one.number, item.code, item.id, edition.edition, edition.called(),
                edition.category.name(), Bilingual.of(edition.providerZh, edition.providerEn), one.enterpriseId,
                parts.enterprises().get(one.enterpriseId), one.status, one.since, waiting(one, edition, steps),
                one.step <= steps.size() ? one.step : null, steps(one, steps, papers, entries), answers,
                answered(edition, answers), one.openedAt, one.openedSide, one.assigneeId, person(one.assigneeId),
                sla(one, edition), one.question, one.reason, one.doneAt,
                one.doneAt == null ? null : one.reopenUntil(reopenDays, stamp.at().getZone()), one.round,
                turns
                        ? Checklist.missing(steps.get(one.step - 1), papers, stamp.today()).stream()
                                .map(line -> new CaseView.Missing(line.code(), line.called())).toList()
                        : List.of(),
                papers.stream().map(paper -> document(paper, steps)).toList(),
                parts.comments().getOrDefault(one.id, List.of()).stream().map(this::comment).toList(),
                entries.stream().map(entry -> entry(entry, steps)).toList(), rating(one), one.version);
    }

    private Waiting waiting(ServiceCase one, ItemEdition edition, List<ItemStep> steps) {
        if (!one.status.isLive()) {
            return null;
        }
        if (one.status == CaseStatus.WAITING_FOR_ENTERPRISE) {
            return new Waiting(Side.ENTERPRISE, parts.enterprises().get(one.enterpriseId), one.since);
        }
        boolean provider = one.status == CaseStatus.IN_PROGRESS && steps.get(one.step - 1).actor() == Side.PROVIDER;
        return new Waiting(provider ? Side.PROVIDER : Side.PARK,
                provider ? Bilingual.of(edition.providerZh, edition.providerEn) : person(one.assigneeId), one.since);
    }

    private List<CaseView.Step> steps(ServiceCase one, List<ItemStep> steps, List<ServiceDocument> papers,
            List<ServiceEntry> entries) {
        var done = new LinkedHashMap<Integer, Instant>();
        entries.stream().filter(entry -> entry.deed == Deed.STEP_DONE)
                .forEach(entry -> done.put(entry.step, entry.at));
        var views = new ArrayList<CaseView.Step>();
        for (int n = 1; n <= steps.size(); n++) {
            var step = steps.get(n - 1);
            boolean current = n == one.step && one.status.isLive();
            views.add(new CaseView.Step(n, step.called(), step.nameZh(), step.nameEn(), step.actor(), step.slaDays(),
                    n < one.step ? "DONE" : current ? "CURRENT" : "TO_DO", n < one.step ? done.get(n) : null,
                    current && step.slaDays() != null ? one.clock.stepDue(step.slaDays(), calendar) : null,
                    step.documents().stream().map(line -> new CaseView.Line(line.code(), line.called(),
                            line.required(), line.validityMonths(),
                            Checklist.isThere(line, papers, stamp.today()))).toList()));
        }
        return views;
    }

    private static List<CaseView.Answer> answered(ItemEdition edition, Map<String, String> answers) {
        return edition.questions().stream().filter(question -> answers.containsKey(question.code()))
                .map(question -> new CaseView.Answer(question.code(), question.called(),
                        question.shown(answers.get(question.code()))))
                .toList();
    }

    private CaseView.Sla sla(ServiceCase one, ItemEdition edition) {
        var worked = one.clock.workedBy(stamp.instant(), calendar);
        return new CaseView.Sla(edition.slaDays, one.clock.dueAt,
                one.status == CaseStatus.WAITING_FOR_ENTERPRISE,
                one.status.isLive() && one.clock.isOver(stamp.instant()), hours(worked.toMillis()),
                hours(one.clock.promised));
    }

    static double hours(long millis) {
        return Math.round(millis / HOUR * 10) / 10.0;
    }

    private CaseView.Document document(ServiceDocument paper, List<ItemStep> steps) {
        return new CaseView.Document(paper.id, paper.kind,
                Checklist.line(steps, paper.kind).map(Paper::called).orElse(null), paper.file.name, paper.file.size,
                paper.step, paper.side, paper.issuedOn, paper.expiresOn, !paper.holdsOn(stamp.today()), paper.addedAt);
    }

    private CaseView.Comment comment(ServiceComment comment) {
        return new CaseView.Comment(comment.id, comment.visibility.name(), comment.side, comment.text, comment.at,
                hand(comment.side, comment.by));
    }

    private CaseView.Entry entry(ServiceEntry entry, List<ItemStep> steps) {
        var name = entry.step == null || entry.step > steps.size() ? null : steps.get(entry.step - 1).called();
        return new CaseView.Entry(entry.deed.name(), entry.from, entry.to, entry.step, name, entry.side, entry.note,
                person(entry.personId), entry.at, hand(entry.side, entry.by));
    }

    /** The park sees who did what; an enterprise sees its own people by name. */
    private String hand(Side side, java.util.UUID by) {
        return sight.staff() || side == Side.ENTERPRISE ? person(by) : null;
    }

    private String person(java.util.UUID id) {
        return id == null ? null : Objects.requireNonNullElse(parts.people().get(id), "");
    }

    private CaseView.Rating rating(ServiceCase one) {
        return parts.ratings().getOrDefault(one.id, List.of()).stream()
                .reduce((first, later) -> later)
                .map(rating -> new CaseView.Rating(rating.stars, rating.text, rating.at)).orElse(null);
    }
}
