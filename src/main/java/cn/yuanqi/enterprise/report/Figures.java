package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The figures that hold: those of the revision of a report that was accepted last. Each enterprise and period counts once,
 * whatever is being corrected meanwhile. Fields of the shipped forms are the constants; a park may have more.
 */
public final class Figures {
    public static final String REVENUE = "revenue";
    public static final String NET_PROFIT = "netProfit";
    public static final String TAX = "tax";
    public static final String EXPORTS = "exports";
    public static final String RD_SPEND = "rdSpend";
    public static final String STAFF = "staff";
    public static final String RD_STAFF = "rdStaff";
    public static final String IP_APPLIED = "ipApplied";
    public static final String IP_GRANTED = "ipGranted";
    public static final String IP_HELD = "ipHeld";
    public static final String VENTURE_MONEY = "ventureMoney";

    private static final String ACCEPTED = "select r, f from Report r join ReportFigure f on f.reportId = r.id "
            + "and f.revision = r.acceptedRevision where f.amount is not null and ";

    private Figures() {
    }

    /**
     * One accepted figure and where it comes from.
     *
     * @param value in the base unit: CNY with two decimals, whole persons and pieces
     * @param source {@link Report#IMPORT} or {@link Report#ENTERPRISE}
     */
    public record Accepted(UUID enterpriseId, String field, Period period, BigDecimal value, UUID reportId,
            Instant acceptedAt, String source) {
    }

    /** A yearly figure; empty when none was accepted. */
    public static Optional<Accepted> accepted(UUID enterpriseId, String field, int year) {
        return accepted(enterpriseId, field, Period.of(year));
    }

    public static Optional<Accepted> accepted(UUID enterpriseId, String field, Period period) {
        return found("r.enterpriseId = :enterprise and f.field = :field and r.period = :period",
                Map.of("enterprise", enterpriseId, "field", field, "period", period.toString())).stream().findFirst();
    }

    /** The yearly figures of all years that have one, the earliest first. */
    public static List<Accepted> byYear(UUID enterpriseId, String field) {
        return found("r.enterpriseId = :enterprise and f.field = :field and r.form = :form order by r.period",
                Map.of("enterprise", enterpriseId, "field", field, "form", Cadence.YEARLY));
    }

    /** The yearly figures of {@code from…to} (both included), the earliest first; years without one are left out. */
    public static List<Accepted> byYear(UUID enterpriseId, String field, int from, int to) {
        return byYear(enterpriseId, field).stream()
                .filter(figure -> figure.period().year() >= from && figure.period().year() <= to).toList();
    }

    /** A yearly figure of many enterprises at once, by enterprise; who has none is left out. */
    public static Map<UUID, Accepted> accepted(Collection<UUID> enterpriseIds, String field, int year) {
        var byEnterprise = new HashMap<UUID, Accepted>();
        if (!enterpriseIds.isEmpty()) {
            found("r.enterpriseId in :enterprises and f.field = :field and r.period = :period", Map.of("enterprises",
                    enterpriseIds, "field", field, "period", String.valueOf(year)))
                    .forEach(figure -> byEnterprise.put(figure.enterpriseId(), figure));
        }
        return byEnterprise;
    }

    /** Every accepted number of one enterprise's report on the period, by field. */
    public static Map<String, BigDecimal> of(UUID enterpriseId, Period period) {
        var byField = new HashMap<String, BigDecimal>();
        found("r.enterpriseId = :enterprise and r.period = :period",
                Map.of("enterprise", enterpriseId, "period", period.toString()))
                .forEach(figure -> byField.put(figure.field(), figure.value()));
        return byField;
    }

    private static List<Accepted> found(String condition, Map<String, Object> parameters) {
        var query = Report.getEntityManager().createQuery(ACCEPTED + condition, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(row -> accepted((Report) row[0], (ReportFigure) row[1])).toList();
    }

    private static Accepted accepted(Report report, ReportFigure figure) {
        return new Accepted(report.enterpriseId, figure.field, report.period(), figure.value(), report.id,
                report.acceptedAt, report.source);
    }
}
