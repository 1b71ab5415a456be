package cn.yuanqi.enterprise.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A report as it was filed once, or as it is being written. What was decided is never changed again. */
@Entity
@Table(name = "report_revision")
@Unaudited("the report's entry tells of it, figure by figure")
public class ReportRevision extends ParkScoped {
    public enum Status {
        DRAFT, SUBMITTED, RETURNED, ACCEPTED
    }

    @Column(name = "report_id", columnDefinition = "binary(16)", updatable = false)
    public UUID reportId;
    /** From 1, in the order in which they were begun. */
    @Column(updatable = false)
    public int number;
    @Enumerated(EnumType.STRING)
    public Status status;
    /** {@link Report#IMPORT} or {@link Report#ENTERPRISE}. */
    @Column(updatable = false)
    public String source;
    @Column(name = "form_version")
    public int formVersion;
    @Column(name = "submitted_at")
    public Instant submittedAt;
    @Column(name = "submitted_by", columnDefinition = "binary(16)")
    public UUID submittedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    /** What the park said beside the reasons at the fields. */
    public String note;

    static ReportRevision draft(Report report, int number, String source, int formVersion) {
        var draft = blank(report, number, source, formVersion);
        draft.persist();
        return draft;
    }

    /** The report's next, accepted without a filing; not yet in the database. */
    static ReportRevision known(Report report, int formVersion, Stamp stamp) {
        var known = blank(report, report.next(), Report.IMPORT, formVersion);
        known.submitted(stamp);
        known.decided(Status.ACCEPTED, stamp);
        return known;
    }

    private static ReportRevision blank(Report report, int number, String source, int formVersion) {
        var draft = new ReportRevision();
        draft.reportId = report.id;
        draft.number = number;
        draft.status = Status.DRAFT;
        draft.source = source;
        draft.formVersion = formVersion;
        return draft;
    }

    void submitted(Stamp stamp) {
        status = Status.SUBMITTED;
        submittedAt = stamp.instant();
        submittedBy = stamp.person();
    }

    void decided(Status decision, Stamp stamp) {
        status = decision;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
    }

    boolean isDraft() {
        return status == Status.DRAFT;
    }

    static Optional<ReportRevision> of(Report report, Integer number) {
        return number == null
                ? Optional.empty()
                : find("reportId = ?1 and number = ?2", report.id, number).firstResultOptional();
    }

    /** The number of the one that was filed last before this one; 0 = none. */
    static int before(Report report, int number) {
        return of(report).stream().mapToInt(revision -> revision.number).filter(each -> each < number).findFirst()
                .orElse(0);
    }

    /** The one under way of each of these reports. */
    static List<ReportRevision> current(List<Report> reports) {
        return reports.isEmpty()
                ? List.of()
                : list("select v from ReportRevision v join Report r on v.reportId = r.id and v.number = r.revision "
                        + "where r.id in ?1", reports.stream().map(report -> report.id).toList());
    }

    /** All of a report, the newest first. */
    public static List<ReportRevision> of(Report report) {
        return list("reportId = ?1 order by number desc", report.id);
    }
}
