package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One figure of a report beside earlier ones; all are accepted figures in the base unit.
 *
 * @param previous the period before (环比)
 * @param yearAgo the same period of the year before (同比); of a year it is the same
 * @param quarters what the four quarters make, of a yearly figure that says something else; else {@code null}
 */
public record Compared(String field, Object value, Change previous, Change yearAgo, BigDecimal quarters) {

    /** Every number of the report's form. */
    static List<Compared> of(Report report, Map<String, ReportFigure> figures) {
        var period = report.period();
        var last = Figures.of(report.enterpriseId, period.previous());
        var yearAgo = period.quarter() == 0 ? last : Figures.of(report.enterpriseId, period.yearAgo());
        var quarters = period.quarters().stream().map(each -> Figures.of(report.enterpriseId, each)).toList();
        return report.form().fields().stream().filter(field -> field.kind().isNumber()).map(field -> {
            var figure = figures.get(field.code());
            var now = figure == null ? null : field.kind().tidy(figure.amount);
            return new Compared(field.code(), ReportView.number(field.kind(), now),
                    Change.between(last.get(field.code()), now), Change.between(yearAgo.get(field.code()), now),
                    differing(field, now, quarters));
        }).toList();
    }

    /** Looks only when all four quarters were accepted. */
    static BigDecimal differing(Field field, BigDecimal year, List<Map<String, BigDecimal>> quarters) {
        if (year == null || quarters.isEmpty()
                || quarters.stream().anyMatch(quarter -> quarter.get(field.code()) == null)) {
            return null;
        }
        var made = switch (field.aggregation()) {
            case SUM -> quarters.stream().map(quarter -> quarter.get(field.code())).reduce(BigDecimal::add).get();
            case LAST -> quarters.get(quarters.size() - 1).get(field.code());
            case NONE -> year;
        };
        return made.compareTo(year) == 0 ? null : made;
    }

    static Map<String, Compared> byField(List<Compared> compared) {
        var byField = new HashMap<String, Compared>();
        compared.forEach(each -> byField.put(each.field(), each));
        return byField;
    }
}
