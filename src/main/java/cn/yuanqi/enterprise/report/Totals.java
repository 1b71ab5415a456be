package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Enterprise;

/**
 * What the accepted reports of the current park say about a period. The categories are views that overlap: an enterprise
 * stands in each of its categories, so nothing is summed over them.
 *
 * @param reporting how many enterprises have an accepted report
 * @param missing those that were asked and have none
 */
record Totals(String period, long reporting, List<Missing> missing, List<Sum> fields, List<View> categories) {

    /**
     * @param sum in the base unit: money as text, counts as numbers; {@code null} when nobody reported it
     * @param reporting how many enterprises reported it
     */
    record Sum(String field, String title, Unit unit, Object sum, long reporting) {
        /** As pages show it. */
        public String shown() {
            return sum == null ? "–" : Figure.plain(new BigDecimal(sum.toString()));
        }
    }

    record Missing(UUID reportId, UUID enterpriseId, String enterprise, ReportStatus status) {
    }

    /** One category by itself; not a part of a whole. */
    record View(Category category, long reporting, List<Sum> fields) {
    }

    private static final String HOLDING = " from Report r join ReportFigure f on f.reportId = r.id "
            + "and f.revision = r.acceptedRevision where r.period = :period and f.amount is not null";
    private static final String IN_CATEGORY = " and r.enterpriseId in "
            + "(select e.id from Enterprise e join e.categoryRows c where c.category = :category)";

    static Totals of(Period period) {
        var form = ReportForm.inForce(period);
        var views = new ArrayList<View>();
        for (Category category : Category.values()) {
            views.add(new View(category, reporting(period, category), sums(form, period, category)));
        }
        return new Totals(period.toString(), reporting(period, null), missing(period), sums(form, period, null),
                views);
    }

    private static List<Sum> sums(ReportForm form, Period period, Category category) {
        Map<String, Object[]> found = new HashMap<>();
        asked("select f.field, sum(f.amount), count(f)" + HOLDING, " group by f.field", period, category)
                .forEach(row -> found.put((String) row[0], row));
        return form.fields().stream().filter(field -> field.aggregation() != Aggregation.NONE).map(field -> {
            var row = found.get(field.code());
            return new Sum(field.code(), field.title(), form.unit(field.code()),
                    row == null ? null : ReportView.number(field.kind(), (BigDecimal) row[1]),
                    row == null ? 0 : (Long) row[2]);
        }).toList();
    }

    private static long reporting(Period period, Category category) {
        return (Long) asked("select count(distinct r.enterpriseId), 1" + HOLDING, "", period, category).get(0)[0];
    }

    private static List<Object[]> asked(String select, String end, Period period, Category category) {
        var query = Report.getEntityManager()
                .createQuery(select + (category == null ? "" : IN_CATEGORY) + end, Object[].class)
                .setParameter("period", period.toString());
        if (category != null) {
            query.setParameter("category", category);
        }
        return query.getResultList();
    }

    private static List<Missing> missing(Period period) {
        List<Report> owed = Report.list("period = ?1 and campaignId is not null and acceptedRevision is null",
                period.toString());
        var names = Enterprise.byIds(owed.stream().map(report -> report.enterpriseId).toList()).stream()
                .collect(Collectors.toMap(enterprise -> enterprise.id, enterprise -> enterprise.name));
        return owed.stream().map(report -> new Missing(report.id, report.enterpriseId, names.get(report.enterpriseId),
                report.status)).sorted((one, other) -> one.enterprise().compareTo(other.enterprise())).toList();
    }
}
