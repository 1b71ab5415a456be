package cn.yuanqi.enterprise.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** A period that the park asks its enterprises to report on, until a day. */
@Entity
@Table(name = "report_campaign")
public class ReportCampaign extends ParkScoped {
    @Version
    public int version;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Cadence form;
    @Column(updatable = false)
    public String period;
    /** The last day on which filing is in time, in the park's zone. */
    @Column(name = "due_on")
    public LocalDate dueOn;
    @Column(name = "opened_on", updatable = false)
    public LocalDate openedOn;
    @Column(name = "opened_at", updatable = false)
    public Instant openedAt;
    @Column(name = "opened_by", columnDefinition = "binary(16)", updatable = false)
    public UUID openedBy;

    /** @throws Problem 422 for a deadline that has passed, 409 when the period is open already */
    static ReportCampaign open(Period period, LocalDate dueOn, Stamp stamp) {
        if (dueOn.isBefore(stamp.today())) {
            throw Problem.invalid("dueOn", words().dueInThePast());
        }
        if (of(period).isPresent()) {
            throw Problem.conflict(words().openAlready(period.toString()));
        }
        var campaign = new ReportCampaign();
        campaign.form = period.cadence();
        campaign.period = period.toString();
        campaign.dueOn = dueOn;
        campaign.openedOn = stamp.today();
        campaign.openedAt = stamp.instant();
        campaign.openedBy = stamp.person();
        campaign.persist();
        return campaign;
    }

    /**
     * Asks these enterprises; who has a report on the period already is asked for nothing new.
     *
     * @return the reports that were begun
     */
    List<Report> ask(Collection<Enterprise> enterprises) {
        var period = period();
        var ids = enterprises.stream().map(enterprise -> enterprise.id).toList();
        var standing = Report.of(ids, period);
        standing.forEach(report -> report.campaignId = id);
        Set<UUID> have = standing.stream().map(report -> report.enterpriseId).collect(Collectors.toSet());
        return ids.stream().filter(enterprise -> !have.contains(enterprise)).map(enterprise -> {
            var report = Report.begin(enterprise, period);
            report.campaignId = id;
            return report;
        }).toList();
    }

    /**
     * Gives another last day; what was not reminded of that day yet will be.
     *
     * @throws Problem 422 for a day that is missing or has passed
     */
    void moveTo(LocalDate day, Stamp stamp) {
        if (day == null) {
            throw Problem.invalid("dueOn", words().missingDue());
        }
        if (day.isBefore(stamp.today())) {
            throw Problem.invalid("dueOn", words().dueInThePast());
        }
        Audit.as("rescheduled", this);
        dueOn = day;
    }

    /** How many reports it asks for stand at each status; a status without any is left out. */
    Map<ReportStatus, Long> reports() {
        return Report.find("select r.status, count(*) from Report r where r.campaignId = ?1 group by r.status", id)
                .project(Standing.class).stream().collect(Collectors.toMap(Standing::status, Standing::reports));
    }

    private record Standing(ReportStatus status, Long reports) {
    }

    public Period period() {
        return Period.read(period).orElseThrow();
    }

    static Optional<ReportCampaign> of(Period period) {
        return find("period", period.toString()).firstResultOptional();
    }

    static Optional<ReportCampaign> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The newest deadline first. */
    static List<ReportCampaign> all() {
        return list("order by dueOn desc, period desc");
    }

    static Map<UUID, ReportCampaign> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : ReportCampaign.<ReportCampaign>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(campaign -> campaign.id, campaign -> campaign));
    }

    private static ReportWords words() {
        return Language.words(ReportWords.class);
    }
}
