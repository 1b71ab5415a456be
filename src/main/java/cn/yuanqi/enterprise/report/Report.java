package cn.yuanqi.enterprise.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What one enterprise reports for one period, from the asking to the acceptance and through its corrections. */
@Entity
public class Report extends ParkScoped {
    /** The source of figures that came with the park's own spreadsheet. */
    public static final String IMPORT = "import";
    public static final String ENTERPRISE = "enterprise";

    @Version
    public int version;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** {@code null} when the park never asked for it. */
    @Column(name = "campaign_id", columnDefinition = "binary(16)")
    public UUID campaignId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Cadence form;
    /** The version that it was filed with; {@code null} before. */
    @Column(name = "form_version")
    public Integer formVersion;
    @Column(updatable = false)
    public String period;
    @Column(name = "report_year", updatable = false)
    public int reportYear;
    @Enumerated(EnumType.STRING)
    public ReportStatus status;
    /** The one that is written, decided, or was decided last; 0 = none. */
    public int revision;
    /** The one whose figures hold; {@code null} = none. */
    @Column(name = "accepted_revision")
    public Integer acceptedRevision;
    @Column(name = "accepted_at")
    public Instant acceptedAt;
    /** Of the accepted revision. */
    public String source;
    /** How often a draft was saved: what makes each save an edit of its own. */
    @Unaudited("counts the entries")
    public int saves;

    /** A report that nothing was written into yet. */
    static Report begin(UUID enterprise, Period period) {
        var report = blank(enterprise, period);
        report.persist();
        return report;
    }

    /** The same, not yet in the database. */
    static Report blank(UUID enterprise, Period period) {
        var report = new Report();
        report.enterpriseId = enterprise;
        report.form = period.cadence();
        report.period = period.toString();
        report.reportYear = period.year();
        report.status = ReportStatus.OPEN;
        return report;
    }

    /**
     * Writes figures that need nobody's acceptance: what the park itself knows of an enterprise; a blank report too.
     *
     * @param form in force for the period
     * @param standing the figures of the accepted revision, by field; those that are not imported anew stay
     */
    void take(ReportForm form, Imported figures, Map<String, ReportFigure> standing) {
        var revised = ReportRevision.known(this, formVersion == null ? form.formVersion : formVersion, figures.stamp());
        holds(revised);
        if (status == ReportStatus.OPEN && revision == 0 || status == ReportStatus.ACCEPTED) {
            status = ReportStatus.ACCEPTED;
            revision = revised.number;
        }
        persist(); // as it will stay: what changes after this costs an update of its own
        revised.persist();
        standing.forEach((field, figure) -> {
            if (!figures.values().containsKey(field)) {
                figure.in(revised).persist();
            }
        });
        new ToldFigures(form).before(figures.of(standing)).after(figures.write(revised, form)).in(this);
    }

    /** Writes what was filed, and decided, before the report came into the park. */
    void bring(ReportForm form, CampaignUnderWay.Filing filing, Stamp stamp) {
        var filed = ReportRevision.draft(this, next(), ENTERPRISE, form.formVersion);
        filing.write(filed, form, stamp);
        filed.submitted(stamp);
        status = filing.status();
        formVersion = form.formVersion;
        revision = filed.number;
        if (status != ReportStatus.SUBMITTED) {
            filed.decided(ReportRevision.Status.valueOf(status.name()), stamp);
        }
        if (status == ReportStatus.ACCEPTED) {
            holds(filed);
        }
        ToldFigures.of(this, 0, filed.number);
    }

    private void holds(ReportRevision accepted) {
        formVersion = accepted.formVersion;
        acceptedRevision = accepted.number;
        acceptedAt = accepted.decidedAt;
        source = accepted.source;
    }

    /** The number of the next revision. */
    int next() {
        return Math.max(revision, acceptedRevision == null ? 0 : acceptedRevision) + 1;
    }

    /**
     * Writes down what was typed; lines that are not named stay as they are. What does not read is refused.
     *
     * @throws Problem 409 while the park decides, 422 by field
     */
    void save(Map<String, Written> written, Stamp stamp) {
        if (status == ReportStatus.SUBMITTED) {
            throw Problem.conflict(words().waitsForThePark());
        }
        Draft.of(this).write(written, stamp);
        saves++;
    }

    /** Keeps that the person said so of these values of the draft. */
    void confirm(Collection<String> fields, Stamp stamp) {
        if (status != ReportStatus.SUBMITTED) {
            var figures = figures();
            fields.stream().map(figures::get).filter(Objects::nonNull).forEach(figure -> figure.confirm(stamp));
        }
    }

    /**
     * Files what was drafted.
     *
     * @throws Problem 409 when there is nothing new to file, 422 by field
     */
    void submit(Stamp stamp) {
        var current = ReportRevision.of(this, revision).orElse(null);
        if (status == ReportStatus.SUBMITTED) {
            throw Problem.conflict(words().waitsForThePark());
        }
        if (current != null && !current.isDraft()) {
            throw Problem.conflict(words().nothingNew());
        }
        var errors = stopping();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        if (current == null) {
            throw Problem.conflict(words().nothingNew());
        }
        formVersion = form().formVersion;
        current.formVersion = formVersion;
        current.submitted(stamp);
        status = ReportStatus.SUBMITTED;
    }

    private List<Problem.FieldError> stopping() {
        var figures = figures();
        return findings().stream().filter(finding -> finding.stops(figures.containsKey(finding.field())
                && figures.get(finding.field()).confirmedAt != null)).map(Finding::error).toList();
    }

    /**
     * Makes what was filed the enterprise's figures.
     *
     * @throws Problem 409 unless it was filed and not decided, 403 for who filed it
     */
    void accept(Stamp stamp) {
        var filed = filed();
        if (stamp.person() != null && stamp.person().equals(filed.submittedBy)) {
            throw Problem.forbidden("own-submission", words().ownSubmission());
        }
        filed.decided(ReportRevision.Status.ACCEPTED, stamp);
        status = ReportStatus.ACCEPTED;
        holds(filed);
    }

    /**
     * Sends it back to be corrected; figures that were accepted before keep holding.
     *
     * @param reasons by field
     * @throws Problem 409 unless it was filed and not decided, 422 without any reason or for an unknown field
     */
    void sendBack(Map<String, String> reasons, String note, Stamp stamp) {
        var filed = filed();
        if (reasons.isEmpty()) {
            throw Problem.invalid("fields", words().reasonMissing());
        }
        var figures = figures();
        reasons.forEach((field, reason) -> {
            if (form().field(field).isEmpty()) {
                throw Problem.invalid(field, words().unknownField());
            }
            var figure = figures.computeIfAbsent(field, absent -> ReportFigure.of(filed, absent));
            figure.returnReason = reason;
            figure.persist();
        });
        filed.note = note;
        filed.decided(ReportRevision.Status.RETURNED, stamp);
        status = ReportStatus.RETURNED;
    }

    private ReportRevision filed() {
        if (status != ReportStatus.SUBMITTED) {
            throw Problem.conflict(words().notFiled());
        }
        return ReportRevision.of(this, revision).orElseThrow();
    }

    public Period period() {
        return Period.read(period).orElseThrow();
    }

    /** The form that it is, or will be, filed with. */
    public ReportForm form() {
        return formVersion == null
                ? ReportForm.inForce(period())
                : ReportForm.version(form, formVersion).orElseThrow();
    }

    /** The figures of the revision under way, by field. */
    Map<String, ReportFigure> figures() {
        return ReportFigure.of(id, revision);
    }

    /** What there is to say about the revision under way. */
    List<Finding> findings() {
        var written = new HashMap<String, Written>();
        figures().forEach((field, figure) -> written.put(field, figure.written()));
        return Checks.of(form().fields(), written, Figures.of(enterpriseId, period().previous()));
    }

    /** The last day on which it is in time; empty when the park never asked for it. */
    public Optional<LocalDate> dueOn() {
        return campaignId == null ? Optional.empty() : ReportCampaign.byId(campaignId).map(campaign -> campaign.dueOn);
    }

    /** Whether it still waits for the enterprise. */
    boolean isOwed() {
        return status == ReportStatus.OPEN || status == ReportStatus.RETURNED;
    }

    /** The report, if this park has it and the asker may see it: the park's operators and leaders, the enterprise's own. */
    static Optional<Report> visible(Actor actor, UUID id) {
        return Sight.of(actor).all()
                ? findByIdOptional(id)
                : find("id = ?1 and enterpriseId = ?2", id, actor.enterpriseId()).firstResultOptional();
    }

    static List<Report> of(Collection<UUID> enterprises, Period period) {
        return enterprises.isEmpty()
                ? List.of()
                : list("enterpriseId in ?1 and period = ?2", enterprises,
                        period.toString());
    }

    /** All of an enterprise, the latest period first. */
    static List<Report> of(UUID enterprise) {
        return list("enterpriseId = ?1 order by period desc", enterprise);
    }

    static List<Report> of(ReportCampaign campaign) {
        return list("campaignId = ?1", campaign.id);
    }

    /** Those that still wait for their enterprise, of all campaigns of the park. */
    static List<Report> owed() {
        return list("campaignId is not null and status in ?1", List.of(ReportStatus.OPEN, ReportStatus.RETURNED));
    }

    private static ReportWords words() {
        return Language.words(ReportWords.class);
    }
}
