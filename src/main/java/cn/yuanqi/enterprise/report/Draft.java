package cn.yuanqi.enterprise.report;

import java.util.Map;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Problem;

/** The writing of a report's draft: the one that stands, or one that begins with the figures of the revision before. */
final class Draft {
    private final Report report;
    private final ReportForm form;

    private Draft(Report report, ReportForm form) {
        this.report = report;
        this.form = form;
    }

    static Draft of(Report report) {
        return new Draft(report, report.form());
    }

    /** @throws Problem 422 by field for what does not read; then nothing is written */
    void write(Map<String, Written> written, Stamp stamp) {
        refuse(written);
        var revision = revision();
        var figures = ReportFigure.of(report.id, revision.number);
        form.fields().stream().filter(line -> written.containsKey(line.code())).forEach(line -> {
            var typed = written.get(line.code());
            var figure = figures.get(line.code());
            if (figure == null && !typed.isBlank()) {
                ReportFigure.of(revision, line.code()).write(line, typed, stamp);
            } else if (figure != null) {
                figure.write(line, typed, stamp);
            }
        });
    }

    private void refuse(Map<String, Written> written) {
        var errors = Checks.of(form.fields(), written, Map.of()).stream()
                .filter(finding -> finding.rule().severity() == Rule.Severity.UNREADABLE).map(Finding::error).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private ReportRevision revision() {
        var current = ReportRevision.of(report, report.revision);
        if (current.filter(ReportRevision::isDraft).isPresent()) {
            current.get().formVersion = form.formVersion;
            return current.get();
        }
        var draft = ReportRevision.draft(report, report.next(), Report.ENTERPRISE, form.formVersion);
        ReportFigure.of(report.id, report.revision).values().forEach(figure -> figure.in(draft).persist());
        report.revision = draft.number;
        return draft;
    }
}
