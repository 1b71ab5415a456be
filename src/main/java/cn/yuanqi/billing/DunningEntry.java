package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That an invoice went through a step; the database holds that it does so once. Only ever added. */
@Entity
@Unaudited("only added to; stands with its letter")
@Table(name = "dunning_entry")
class DunningEntry extends ParkScoped {
    @Column(name = "letter_id", columnDefinition = "binary(16)", updatable = false)
    public UUID letterId;
    @Column(name = "step_id", columnDefinition = "binary(16)", updatable = false)
    public UUID stepId;
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    /** The step's days as they were. */
    @Column(name = "step_days", updatable = false)
    public int stepDays;
    @Column(name = "days_overdue", updatable = false)
    public int daysOverdue;
    /** CNY, as it stood. */
    @Column(updatable = false)
    public BigDecimal open;

    static void write(DunningLetter letter, Invoice invoice) {
        var entry = new DunningEntry();
        entry.letterId = letter.id;
        entry.stepId = letter.stepId;
        entry.stepDays = letter.days;
        entry.invoiceId = invoice.id;
        entry.daysOverdue = (int) (letter.on.toEpochDay() - invoice.dueOn.toEpochDay());
        entry.open = invoice.open();
        entry.persist();
    }

    static List<DunningEntry> of(UUID invoiceId) {
        return list("invoiceId = ?1 order by id", invoiceId);
    }

    static List<DunningEntry> ofLetters(Collection<UUID> letters) {
        return letters.isEmpty() ? List.of() : list("letterId in ?1 order by letterId, daysOverdue desc, id", letters);
    }

    /** The days of the last step of each that went through any. */
    static Map<UUID, Integer> lastSteps(Collection<UUID> invoices) {
        var last = new HashMap<UUID, Integer>();
        if (!invoices.isEmpty()) {
            DunningEntry.<DunningEntry>list("invoiceId in ?1", invoices)
                    .forEach(entry -> last.merge(entry.invoiceId, entry.stepDays, Math::max));
        }
        return last;
    }

    /** What invoices that are still open went through. */
    static List<DunningEntry> ofOpen() {
        return list("invoiceId in (select i.id from Invoice i where i.status in ?1)", Invoice.OPEN);
    }

    static List<DunningEntry> ofOpen(UUID enterprise) {
        return list("invoiceId in (select i.id from Invoice i where i.enterpriseId = ?1 and i.status in ?2)",
                enterprise, Invoice.OPEN);
    }
}
