package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** The late fee of one invoice for one day, or what takes it back. Only ever added. */
@Entity
@Unaudited("only added to, by the calendar")
@Table(name = "late_fee_line")
class LateFeeLine extends ParkScoped {
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    @Column(name = "fee_day", updatable = false)
    public LocalDate day;
    /** CNY; negative when it reverses. */
    @Column(updatable = false)
    public BigDecimal amount;
    @Column(name = "booked_at", updatable = false)
    public Instant bookedAt;
    /** The invoice that asks for it, {@code null} while none does. */
    @Column(name = "billed_on", columnDefinition = "binary(16)")
    public UUID billedOn;

    /** They are let go of once written: years of days of many invoices are looked over in one transaction. */
    static void book(Invoice invoice, SortedMap<LocalDate, BigDecimal> lines, Stamp stamp) {
        var booked = new ArrayList<LateFeeLine>();
        lines.forEach((day, amount) -> {
            var line = new LateFeeLine();
            line.invoiceId = invoice.id;
            line.day = day;
            line.amount = amount;
            line.bookedAt = stamp.instant();
            line.persist();
            booked.add(line);
        });
        LateFeeLine.flush();
        booked.forEach(getEntityManager()::detach);
    }

    /** What stands for each day. */
    static SortedMap<LocalDate, BigDecimal> byDay(Invoice invoice) {
        var days = new TreeMap<LocalDate, BigDecimal>();
        getEntityManager().createQuery(
                "select l.day, sum(l.amount) from LateFeeLine l where l.invoiceId = :invoice group by l.day",
                Object[].class).setParameter("invoice", invoice.id).getResultList()
                .forEach(row -> days.put((LocalDate) row[0], (BigDecimal) row[1]));
        return days;
    }

    /** What no invoice asks for yet, of invoices of one enterprise. */
    static List<LateFeeLine> unbilled(Collection<UUID> invoices) {
        return invoices.isEmpty()
                ? List.of()
                : list("invoiceId in ?1 and billedOn is null order by invoiceId, day, id", invoices);
    }
}
