package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** What happens to the reports of the current park, and who is told. Of two at once one wins, the other hears 409. */
@ApplicationScoped
public class Reporting {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NOTE = 1_000;

    @Inject
    CurrentPark park;
    @Inject
    Event<ReportEvent> events;
    @Inject
    Event<ReportsAsked> asked;

    /** Asks enterprises for a period. @throws Problem 422 for a past deadline, 409 when it is open already */
    public ReportCampaign open(CampaignInput input, Stamp stamp) {
        var campaign = ReportCampaign.open(input.asked(), input.dueOn(), stamp);
        var begun = campaign.ask(input.enterprises());
        send(Language.words(ReportWords.class).openAlready(campaign.period));
        asked.fire(new ReportsAsked(park.id(), campaign.period, campaign.dueOn,
                begun.stream().collect(Collectors.toMap(report -> report.id, report -> report.enterpriseId))));
        return campaign;
    }

    /** Moves the deadline. @throws Problem 422 for a missing or past day, 412 when somebody else moved it meanwhile */
    void move(ReportCampaign campaign, LocalDate dueOn, Stamp stamp) {
        campaign.moveTo(dueOn, stamp);
        try {
            ReportCampaign.flush();
        } catch (OptimisticLockException raced) {
            throw Problem.stale();
        }
    }

    /** @throws Problem 409 while the park decides, 412 when somebody else saved meanwhile, 422 by field */
    void save(Report report, Map<String, Written> written, Stamp stamp) {
        Audit.as("drafted", report);
        var told = new ToldFigures(report.form()).before(report.figures().values().stream());
        report.save(written, stamp);
        try {
            Report.flush();
            told.after(report.figures().values().stream()).in(report);
        } catch (OptimisticLockException | ConstraintViolationException raced) {
            throw Problem.stale();
        }
    }

    /** @param confirmed the fields whose value is right although it looks like a slip of the unit */
    void submit(Report report, Collection<String> confirmed, Stamp stamp) {
        Audit.as("submitted", report);
        report.confirm(confirmed, stamp);
        report.submit(stamp);
        decided();
        ToldFigures.of(report, ReportRevision.before(report, report.revision), report.revision);
        tell(ReportEvent.Kind.SUBMITTED, report);
    }

    void accept(Report report, Stamp stamp) {
        Audit.as("accepted", report);
        int held = report.acceptedRevision == null ? 0 : report.acceptedRevision;
        report.accept(stamp);
        decided();
        ToldFigures.of(report, held, report.acceptedRevision);
        tell(ReportEvent.Kind.ACCEPTED, report);
    }

    void sendBack(Report report, Map<String, String> reasons, String note, Stamp stamp) {
        mustFit(reasons, note);
        Audit.as("returned", report);
        report.sendBack(reasons, note, stamp);
        decided();
        ToldFigures.returned(report, reasons, note);
        tell(ReportEvent.Kind.RETURNED, report);
    }

    private static void mustFit(Map<String, String> reasons, String note) {
        var errors = new ArrayList<Problem.FieldError>();
        reasons.forEach((field, reason) -> fit(errors, field, reason, LONGEST_REASON));
        fit(errors, "note", note, LONGEST_NOTE);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static void fit(List<Problem.FieldError> errors, String field, String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            errors.add(new Problem.FieldError(field, Language.words(ReportWords.class).longerThan(most)));
        }
    }

    private static void decided() {
        send(Language.words(ReportWords.class).decidedMeanwhile());
    }

    private static void send(String otherwise) {
        try {
            Report.flush();
        } catch (OptimisticLockException | ConstraintViolationException raced) {
            throw Problem.conflict(otherwise);
        }
    }

    private void tell(ReportEvent.Kind kind, Report report) {
        events.fire(new ReportEvent(park.id(), kind, report.id, report.enterpriseId, report.period, report.revision,
                report.dueOn().orElse(null), kind == ReportEvent.Kind.RETURNED ? reasons(report) : List.of()));
    }

    private static List<ReportEvent.Reason> reasons(Report report) {
        var figures = report.figures();
        return report.form().fields().stream()
                .filter(field -> figures.containsKey(field.code()) && figures.get(field.code()).returnReason != null)
                .map(field -> new ReportEvent.Reason(field.titleZh(), field.titleEn(),
                        figures.get(field.code()).returnReason))
                .toList();
    }
}
