package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** One figure of one revision: as it was typed, and what that means in the base unit. */
@Entity
@Table(name = "report_figure")
@Unaudited("the report's entry tells of it, figure by figure")
class ReportFigure extends ParkScoped {
    @Column(name = "report_id", columnDefinition = "binary(16)", updatable = false)
    public UUID reportId;
    @Column(updatable = false)
    public int revision;
    @Column(updatable = false)
    public String field;
    /** In the base unit, {@code null} for a text. */
    public BigDecimal amount;
    public String typed;
    @Enumerated(EnumType.STRING)
    public Unit unit;
    /** When a person said that the value is right although it looks like a slip of the unit. */
    @Column(name = "confirmed_at")
    public Instant confirmedAt;
    @Column(name = "confirmed_by", columnDefinition = "binary(16)")
    public UUID confirmedBy;
    /** Why the park sent it back. */
    @Column(name = "return_reason")
    public String returnReason;

    static ReportFigure of(ReportRevision revision, String field) {
        var figure = new ReportFigure();
        figure.reportId = revision.reportId;
        figure.revision = revision.number;
        figure.field = field;
        figure.typed = "";
        figure.unit = Unit.NONE;
        return figure;
    }

    /** Writes a figure that nobody typed into a form. @param value in the base unit */
    static ReportFigure known(ReportRevision revision, Unit unit, String field, BigDecimal value) {
        var figure = of(revision, field);
        figure.amount = value;
        figure.unit = unit;
        figure.typed = unit.kind().tidy(value).toPlainString();
        figure.persist();
        return figure;
    }

    /** The same figure in a later revision, without what was said of it. */
    ReportFigure in(ReportRevision next) {
        var figure = of(next, field);
        figure.amount = amount;
        figure.typed = typed;
        figure.unit = unit;
        figure.confirmedAt = confirmedAt;
        figure.confirmedBy = confirmedBy;
        return figure;
    }

    /** A confirmation holds for the value that it was given for. */
    void write(Field line, Written written, Stamp stamp) {
        var read = Figure.read(line, written);
        var meant = written.unit() == null ? line.unit() : written.unit();
        boolean same = typed.equals(written.text()) && unit == meant;
        amount = read.amount();
        typed = written.text();
        unit = meant;
        if (Boolean.TRUE.equals(written.confirmed())) {
            confirm(stamp);
        } else if (!same || written.confirmed() != null) {
            confirmedAt = null;
            confirmedBy = null;
        }
        persist();
    }

    void confirm(Stamp stamp) {
        if (confirmedAt == null) {
            confirmedAt = stamp.instant();
            confirmedBy = stamp.person();
        }
    }

    Written written() {
        return new Written(typed, unit, confirmedAt != null);
    }

    /** In the base unit, with the decimals of its kind. */
    BigDecimal value() {
        return unit.kind().tidy(amount);
    }

    /** By field. */
    static Map<String, ReportFigure> of(UUID report, int revision) {
        return byField(list("reportId = ?1 and revision = ?2", report, revision));
    }

    /** Of the revision under way of each of these reports. */
    static List<ReportFigure> current(List<Report> reports) {
        return reports.isEmpty()
                ? List.of()
                : list("select f from ReportFigure f join Report r on f.reportId = r.id and f.revision = r.revision "
                        + "where r.id in ?1", reports.stream().map(report -> report.id).toList());
    }

    /** The figures that hold for a period, of the whole park. */
    static List<ReportFigure> holding(Period period) {
        return list(
                "select f from ReportFigure f join Report r on f.reportId = r.id and f.revision = r.acceptedRevision "
                        + "where r.period = ?1",
                period.toString());
    }

    /** The figures that hold, of all reports of these enterprises. */
    static List<ReportFigure> accepted(Collection<UUID> enterprises, Cadence form) {
        return list(
                "select f from ReportFigure f join Report r on f.reportId = r.id and f.revision = r.acceptedRevision "
                        + "where r.enterpriseId in ?1 and r.form = ?2",
                enterprises, form);
    }

    static Map<String, ReportFigure> byField(List<ReportFigure> figures) {
        var byField = new LinkedHashMap<String, ReportFigure>();
        figures.forEach(figure -> byField.put(figure.field, figure));
        return byField;
    }
}
