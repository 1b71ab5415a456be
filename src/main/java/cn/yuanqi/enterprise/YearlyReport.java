package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What an enterprise reported for one year. */
@Entity
@Table(name = "yearly_report")
public class YearlyReport extends ParkScoped {
    /** The source of figures that came with the spreadsheet of the park. */
    public static final String IMPORT = "import";

    public enum Status {
        ACCEPTED
    }

    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "report_year", updatable = false)
    public int year;
    /** CNY. */
    public BigDecimal revenue;
    public String source;
    @Enumerated(EnumType.STRING)
    public Status status;
    @Column(name = "decided_at")
    @Unaudited("the entry says when")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    @Unaudited("the entry says who")
    public UUID decidedBy;

    /** Writes an accepted figure for a year that has no report yet. */
    public static YearlyReport accept(Enterprise enterprise, int year, BigDecimal revenue, Stamp stamp) {
        var report = new YearlyReport();
        report.enterpriseId = enterprise.id;
        report.year = year;
        report.source = IMPORT;
        report.status = Status.ACCEPTED;
        report.correct(revenue, stamp);
        report.persist();
        return report;
    }

    /** Replaces the figure. */
    public void correct(BigDecimal figure, Stamp stamp) {
        revenue = figure;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
    }

    /** All reports of an enterprise, the latest year first. */
    public static List<YearlyReport> of(Enterprise enterprise) {
        return list("enterpriseId = ?1 order by year desc", enterprise.id);
    }

    public static List<YearlyReport> ofAll(Collection<UUID> enterprises) {
        return enterprises.isEmpty() ? List.of() : list("enterpriseId in ?1", enterprises);
    }

    /** The sum of accepted revenue of each year in CNY, by year. */
    public static SortedMap<Integer, BigDecimal> revenueByYear() {
        var sums = new TreeMap<Integer, BigDecimal>();
        getEntityManager().createQuery(
                "select r.year, sum(r.revenue) from YearlyReport r where r.status = :accepted group by r.year",
                Object[].class)
                .setParameter("accepted", Status.ACCEPTED).getResultList()
                .forEach(row -> sums.put((Integer) row[0], (BigDecimal) row[1]));
        return sums;
    }

    /** How many enterprises have an accepted figure for the year. */
    public static long reporting(int year) {
        return count("year = ?1 and status = ?2", year, Status.ACCEPTED);
    }
}
