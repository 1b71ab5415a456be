package cn.yuanqi.enterprise.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** One report with all that helps to fill it in, or to decide it. */
record ReportSheet(@JsonUnwrapped ReportView report, List<Compared> comparison, List<Found> findings,
        List<Filed> history) {

    /** @param severity OPEN stops the filing, ASK until it is confirmed, HINT never */
    record Found(String field, Rule rule, Rule.Severity severity, boolean confirmed, String message) {
    }

    /** @param reasons why the park sent it back, by field */
    record Filed(int revision, ReportRevision.Status status, String source, Instant submittedAt, Instant decidedAt,
            String note, Map<String, String> reasons) {
    }

    static ReportSheet of(Report report, ReportView view) {
        var figures = report.figures();
        var findings = report.findings().stream().map(finding -> {
            var figure = figures.get(finding.field());
            return new Found(finding.field(), finding.rule(), finding.rule().severity(),
                    figure != null && figure.confirmedAt != null, finding.message());
        }).toList();
        return new ReportSheet(view, Compared.of(report, figures), findings,
                ReportRevision.of(report).stream().map(ReportSheet::filed).toList());
    }

    static Filed filed(ReportRevision revision) {
        var reasons = new TreeMap<String, String>();
        ReportFigure.of(revision.reportId, revision.number).values().stream()
                .filter(figure -> figure.returnReason != null)
                .forEach(figure -> reasons.put(figure.field, figure.returnReason));
        return new Filed(revision.number, revision.status, revision.source, revision.submittedAt, revision.decidedAt,
                revision.note, reasons);
    }
}
