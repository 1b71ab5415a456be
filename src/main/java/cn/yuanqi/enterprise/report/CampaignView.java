package cn.yuanqi.enterprise.report;

import java.time.Instant;
import java.time.LocalDate;
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
        var reports = campaign.reports();
        long open = reports.getOrDefault(ReportStatus.OPEN, 0L);
        long returned = reports.getOrDefault(ReportStatus.RETURNED, 0L);
        return new CampaignView(campaign.id, campaign.form, campaign.period, campaign.dueOn, campaign.openedAt,
                reports.values().stream().mapToLong(Long::longValue).sum(), open,
                reports.getOrDefault(ReportStatus.SUBMITTED, 0L), returned,
                reports.getOrDefault(ReportStatus.ACCEPTED, 0L), campaign.dueOn.isBefore(today) ? open + returned : 0,
                campaign.version);
    }
}
