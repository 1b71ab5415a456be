package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.yuanqi.tenancy.ParkScoped;

/**
 * How an enterprise pays, for those whom it lets know.
 *
 * @param onTimeMonths the latest months in which something fell due and all of it was paid by then, back to the first
 *            other one
 * @param arrearsDays that the oldest open invoice is overdue
 * @param overdue CNY
 * @param invoices that ever fell due
 */
public record PaymentRecord(int onTimeMonths, long arrearsDays, BigDecimal overdue, int invoices) {

    private record Due(LocalDate on, boolean late, LocalDate openSince) {
    }

    /** As of a day of the park. */
    public static PaymentRecord of(UUID enterprise, LocalDate today) {
        var due = due(enterprise, today);
        long days = due.stream().filter(one -> one.openSince() != null)
                .mapToLong(one -> ChronoUnit.DAYS.between(one.openSince(), today)).max().orElse(0);
        return new PaymentRecord(onTime(due), days, Arrears.of(enterprise, today).overdue(), due.size());
    }

    private static int onTime(List<Due> due) {
        var lateByMonth = new TreeMap<YearMonth, Boolean>();
        due.forEach(one -> lateByMonth.merge(YearMonth.from(one.on()), one.late(), Boolean::logicalOr));
        int months = 0;
        for (boolean late : lateByMonth.descendingMap().values()) {
            if (late) {
                break;
            }
            months++;
        }
        return months;
    }

    private static List<Due> due(UUID enterprise, LocalDate today) {
        return ParkScoped.getEntityManager().createQuery("select i.dueOn, i.status, max(a.countsOn) from Invoice i "
                + "left join PaymentAllocation a on a.invoiceId = i.id and a.amount > 0 "
                + "where i.enterpriseId = :enterprise and i.status <> :void and i.dueOn <= :today and i.amount > 0 "
                + "group by i.id, i.dueOn, i.status", Object[].class).setParameter("enterprise", enterprise)
                .setParameter("void", Invoice.Status.VOID).setParameter("today", today).getResultList().stream()
                .map(row -> due((LocalDate) row[0], (Invoice.Status) row[1], (LocalDate) row[2], today)).toList();
    }

    private static Due due(LocalDate on, Invoice.Status status, LocalDate paidOn, LocalDate today) {
        if (Invoice.OPEN.contains(status)) {
            return new Due(on, on.isBefore(today), on.isBefore(today) ? on : null);
        }
        return new Due(on, paidOn != null && paidOn.isAfter(on), null);
    }
}
