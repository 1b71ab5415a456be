package cn.yuanqi.enterprise.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
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
    public int saves;

    /** A report that nothing was written into yet. */
    static Report begin(UUID enterprise, Period period) {
        var report = new Report();
        report.enterpriseId = enterprise;
        report.form = period.cadence();
        report.period = period.toString();
        report.reportYear = period.year();
        report.status = ReportStatus.OPEN;
        report.persist();
        return report;
    }

    /**
     * Writes figures that need nobody's acceptance: what the park itself knows of an enterprise.
     *
     * @param form in force for the period
     * @param standing the figures of the accepted revision, by field; those that are not imported anew stay
     */
    void take(ReportForm form, Imported figures, Map<String, ReportFigure> standing) {
        var revised = ReportRevision.draft(this, next(), IMPORT, formVersion == null ? form.formVersion : formVersion);
        standing.forEach((field, figure) -> {
            if (!figures.values().containsKey(field)) {
                figure.in(revised).persist();
            }
        });
        figures.values().forEach((field, value) -> ReportFigure.known(revised, form.unit(field), field, value));
        revised.submitted(figures.stamp());
        revised.decided(ReportRevision.Status.ACCEPTED, figures.stamp());
        holds(revised);
        if (status == ReportStatus.OPEN && revision == 0 || status == ReportStatus.ACCEPTED) {
            status = ReportStatus.ACCEPTED;
            revision = revised.number;
        }
    }

    private void holds(ReportRevision accepted) {
        formVersion = accepted.formVersion;
        acceptedRevision = accepted.number;
        acceptedAt = accepted.decidedAt;
        source = accepted.source;
    }

    private int next() {
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
        var lines = form();
        refuse(written, lines);
        var draft = draft(lines);
        var figures = ReportFigure.of(id, draft.number);
        for (Field line : lines.fields()) {
            if (written.containsKey(line.code())) {
                write(figures, draft, line, written.get(line.code()), stamp);
            }
        }
        saves++;
    }

    private static void refuse(Map<String, Written> written, ReportForm form) {
        var errors = Checks.of(form.fields(), written, Map.of()).stream()
                .filter(finding -> finding.rule().severity() == Rule.Severity.UNREADABLE).map(Finding::error).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** The draft that stands, or one that begins with the figures of the revision before. */
    private ReportRevision draft(ReportForm lines) {
        var current = ReportRevision.of(this, revision);
        if (current.filter(ReportRevision::isDraft).isPresent()) {
            current.get().formVersion = lines.formVersion;
            return current.get();
        }
        var draft = ReportRevision.draft(this, next(), ENTERPRISE, lines.formVersion);
        ReportFigure.of(id, revision).values().forEach(figure -> figure.in(draft).persist());
        revision = draft.number;
        return draft;
    }

    private static void write(Map<String, ReportFigure> figures, ReportRevision draft, Field line, Written written,
            Stamp stamp) {
        var figure = figures.get(line.code());
        if (figure == null && !written.isBlank()) {
            figure = ReportFigure.of(draft, line.code());
            figure.write(line, written, stamp);
            figure.persist();
        } else if (figure != null) {
            figure.write(line, written, stamp);
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
        current.submitted(stamp);
        formVersion = current.formVersion;
        status = ReportStatus.SUBMITTED;
    }

    private List<Problem.FieldError> stopping() {
        var figures = figures();
        return findings().stream().filter(finding -> {
            var figure = figures.get(finding.field());
            return finding.stops(figure != null && figure.confirmedAt != null);
        }).map(Finding::error).toList();
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

    /** Sends what is pending to the database. @throws Problem 409 when somebody else was faster */
    void decided() {
        try {
            flush();
        } catch (OptimisticLockException raced) {
            throw Problem.conflict(words().decidedMeanwhile());
        }
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

    public static Optional<Report> of(UUID enterprise, String period) {
        return find("enterpriseId = ?1 and period = ?2", enterprise, period).firstResultOptional();
    }

    private static ReportWords words() {
        return Language.words(ReportWords.class);
    }
}
