package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Enterprise;

/**
 * The register's own figures; the counts are of every enterprise that ever entered, money is CNY and comes from accepted
 * yearly reports, each enterprise once a year.
 *
 * @param averageRevenue of the latest year, per enterprise that reported; {@code null} without reports
 */
public record EnterpriseKpi(long enterprises, long technology, long ecommerce,
        SortedMap<Integer, BigDecimal> revenueByYear, BigDecimal averageRevenue) {

    /** Counts the current park. */
    public static EnterpriseKpi count() {
        var revenue = new TreeMap<Integer, BigDecimal>();
        BigDecimal average = null;
        for (Object[] row : byYear()) {
            var sum = ((BigDecimal) row[1]).setScale(2, RoundingMode.HALF_UP);
            revenue.put((Integer) row[0], sum);
            average = sum.divide(BigDecimal.valueOf((Long) row[2]), 2, RoundingMode.HALF_UP);
        }
        return new EnterpriseKpi(Enterprise.entered(), Enterprise.entered(Category.TECH),
                Enterprise.entered(Category.ECOMMERCE), revenue, average);
    }

    /** Year, sum and count of the figures that hold; the latest year last. */
    private static List<Object[]> byYear() {
        return Report.getEntityManager().createQuery("select r.reportYear, sum(f.amount), count(f) from Report r "
                + "join ReportFigure f on f.reportId = r.id and f.revision = r.acceptedRevision "
                + "where r.form = :form and f.field = :field and f.amount is not null "
                + "group by r.reportYear order by r.reportYear", Object[].class)
                .setParameter("form", Cadence.YEARLY).setParameter("field", Figures.REVENUE).getResultList();
    }
}
