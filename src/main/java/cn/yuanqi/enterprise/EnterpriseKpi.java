package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;

/**
 * The register's own figures; the counts are of every enterprise that ever entered, money is CNY.
 *
 * @param averageRevenue of the latest year, per enterprise that reported; {@code null} without reports
 */
public record EnterpriseKpi(long enterprises, long technology, long ecommerce,
        SortedMap<Integer, BigDecimal> revenueByYear, BigDecimal averageRevenue) {

    /** Counts the current park. */
    public static EnterpriseKpi count() {
        var revenue = YearlyReport.revenueByYear();
        return new EnterpriseKpi(Enterprise.entered(), Enterprise.entered(Category.TECH),
                Enterprise.entered(Category.ECOMMERCE), revenue, average(revenue));
    }

    private static BigDecimal average(SortedMap<Integer, BigDecimal> revenue) {
        if (revenue.isEmpty()) {
            return null;
        }
        int latest = revenue.lastKey();
        return revenue.get(latest).divide(BigDecimal.valueOf(YearlyReport.reporting(latest)), 2, RoundingMode.HALF_UP);
    }
}
