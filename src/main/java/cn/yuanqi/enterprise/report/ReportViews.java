package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;

/** Reports with what stands around them, looked up once for all of them. */
final class ReportViews {
    private final LocalDate today;
    private final Map<UUID, Enterprise> enterprises;
    private final Map<UUID, ReportCampaign> campaigns;
    private final Map<UUID, ReportRevision> revisions;
    private final Map<UUID, Map<String, ReportFigure>> figures;
    private final Map<String, ReportForm> forms = new HashMap<>();

    /** @param today the park's day */
    ReportViews(List<Report> reports, LocalDate today) {
        this.today = today;
        enterprises = Enterprise.byIds(reports.stream().map(report -> report.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(enterprise -> enterprise.id, enterprise -> enterprise));
        campaigns = ReportCampaign.byIds(reports.stream().map(report -> report.campaignId).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        revisions = ReportRevision.current(reports).stream()
                .collect(Collectors.toMap(revision -> revision.reportId, revision -> revision));
        figures = ReportFigure.current(reports).stream()
                .collect(Collectors.groupingBy(figure -> figure.reportId,
                        Collectors.toMap(figure -> figure.field, figure -> figure)));
    }

    ReportView of(Report report) {
        var form = form(report);
        var revision = revisions.get(report.id);
        var campaign = report.campaignId == null ? null : campaigns.get(report.campaignId);
        var typed = figures.getOrDefault(report.id, Map.of());
        return new ReportView(report.id, report.enterpriseId, enterprises.get(report.enterpriseId).name, report.form,
                form.formVersion, report.period, campaign == null ? null : campaign.dueOn,
                campaign != null && report.isOwed() && campaign.dueOn.isBefore(today), report.status,
                revision != null && revision.isDraft(), report.revision, report.acceptedRevision, report.acceptedAt,
                report.source, revision == null ? null : revision.note,
                form.fields().stream().map(field -> ReportView.line(form, field, typed)).toList(), report.version);
    }

    private ReportForm form(Report report) {
        var key = report.form + " " + (report.formVersion == null ? report.period : report.formVersion);
        return forms.computeIfAbsent(key, absent -> report.form());
    }
}
