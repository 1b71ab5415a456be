package cn.yuanqi.enterprise.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a campaign stands.
 *
 * @param asked how many enterprises; the four counts behind it add up to it
 * @param overdue how many of those that are open or returned are past the day
 */
public record CampaignView(UUID id, Cadence form, String period, LocalDate dueOn, Instant openedAt, long asked,
        long open, long submitted, long returned, long accepted, long overdue, int version) {

    static CampaignView of(ReportCampaign campaign, LocalDate today) {
        List<Report> reports = Report.of(campaign);
        long open = count(reports, ReportStatus.OPEN);
        long returned = count(reports, ReportStatus.RETURNED);
        return new CampaignView(campaign.id, campaign.form, campaign.period, campaign.dueOn, campaign.openedAt,
                reports.size(), open, count(reports, ReportStatus.SUBMITTED), returned,
                count(reports, ReportStatus.ACCEPTED), campaign.dueOn.isBefore(today) ? open + returned : 0,
                campaign.version);
    }

    private static long count(List<Report> reports, ReportStatus status) {
        return reports.stream().filter(report -> report.status == status).count();
    }
}
