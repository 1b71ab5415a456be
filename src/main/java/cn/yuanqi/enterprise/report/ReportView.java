package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A report as the outside sees it.
 *
 * @param overdue whether its day has passed without its being filed
 * @param draft whether the figures are a draft that was not filed yet
 * @param source of the figures that hold, {@code null} without
 * @param note what the park said when it sent it back
 * @param figures of the revision under way
 */
record ReportView(UUID id, UUID enterpriseId, String enterprise, Cadence form, int formVersion, String period,
        LocalDate dueOn, boolean overdue, ReportStatus status, boolean draft, int revision, Integer acceptedRevision,
        Instant acceptedAt, String source, String note, List<Line> figures, int version) {

    /**
     * One figure.
     *
     * @param unit the base unit of the value
     * @param value money and percents as text, counts as numbers, words as words; {@code null} = nothing written
     * @param reason why the park sent it back
     */
    record Line(String field, Unit unit, Object value, String typed, Unit typedUnit, boolean confirmed,
            String reason) {

        static Line of(ReportForm form, Field field, ReportFigure figure) {
            return figure == null
                    ? new Line(field.code(), form.unit(field.code()), null, null, field.unit(), false, null)
                    : new Line(field.code(), form.unit(field.code()), plain(field.kind(), figure), figure.typed,
                            figure.unit, figure.confirmedAt != null, figure.returnReason);
        }

        private static Object plain(FieldKind kind, ReportFigure figure) {
            return kind == FieldKind.TEXT ? figure.typed : number(kind, figure.amount);
        }
    }

    static Object number(FieldKind kind, BigDecimal amount) {
        return amount == null ? null : kind == FieldKind.COUNT ? amount.longValue() : kind.tidy(amount);
    }

    static Line line(ReportForm form, Field field, Map<String, ReportFigure> figures) {
        return Line.of(form, field, figures.get(field.code()));
    }
}
