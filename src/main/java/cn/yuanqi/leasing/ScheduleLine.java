package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * What falls due for one period and kind of charge of an approved lease. Its id stays; once invoiced it is frozen.
 * Whether it stands and whether it is invoiced is decided by single guarded updates, so that of a billing run and an
 * amendment at the same moment one comes first.
 */
@Entity
@Unaudited("follows from an approved version; invoices have entries of their own")
@Table(name = "schedule_line")
public class ScheduleLine extends ParkScoped {
    /** What made the line. */
    public enum Origin {
        PLAN, HOLDOVER, SETTLEMENT
    }

    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    @Column(name = "version_id", columnDefinition = "binary(16)", updatable = false)
    public UUID versionId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Origin origin;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ChargeKind kind;
    /** From 1; of a settlement 0. */
    @Column(updatable = false)
    public int period;
    @Column(name = "from_day", updatable = false)
    public LocalDate from;
    @Column(name = "to_day", updatable = false)
    public LocalDate to;
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;
    /** CNY, VAT included; negative is money back. */
    @Column(updatable = false)
    public BigDecimal amount;
    /** The VAT in it. */
    @Column(updatable = false)
    public BigDecimal tax;
    /** Percent. */
    @Column(name = "tax_rate", updatable = false)
    public BigDecimal taxRate;
    @Convert(converter = SegmentsText.class)
    @Column(name = "reckoning", updatable = false)
    public List<RentSegment> segments;
    /** 1 while it stands, {@code null} once an amendment or a termination took it back. */
    @Column(name = "live_slot", updatable = false)
    public Integer liveSlot = 1;
    /** {@code null} while it is not invoiced. */
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    @Column(name = "invoiced_at", updatable = false)
    public Instant invoicedAt;
    /** What the park has given up of what the invoice asks for it, CNY. */
    @Column(updatable = false)
    public BigDecimal relieved = BigDecimal.ZERO.setScale(2);

    /** Which lease and version a line is written for, by which origin and of which kind. */
    record Source(Lease lease, LeaseVersion version, Origin origin, ChargeKind kind) {
    }

    static ScheduleLine write(Source source, RentPeriod period, BigDecimal taxRate) {
        var line = new ScheduleLine();
        line.leaseId = source.lease().id;
        line.versionId = source.version().id;
        line.enterpriseId = source.lease().enterpriseId;
        line.origin = source.origin();
        line.kind = source.kind();
        line.period = period.period();
        line.from = period.from();
        line.to = period.to();
        line.dueOn = period.dueOn();
        line.amount = period.amount();
        line.tax = period.tax();
        line.taxRate = taxRate;
        line.segments = period.segments();
        line.persist();
        return line;
    }

    public boolean isInvoiced() {
        return invoiceId != null;
    }

    /**
     * Takes the line for an invoice.
     *
     * @return false when it is invoiced already or was taken back meanwhile
     */
    public static boolean invoiced(UUID id, UUID invoiceId, Instant at) {
        return update("invoiceId = ?1, invoicedAt = ?2 where id = ?3 and invoiceId is null and liveSlot = 1", invoiceId,
                at, id) == 1;
    }

    /** Gives the line free again, because that invoice is void. @return false when it is not this invoice's */
    public static boolean released(UUID id, UUID invoiceId) {
        return update("invoiceId = null, invoicedAt = null, relieved = 0 where id = ?1 and invoiceId = ?2", id,
                invoiceId) == 1;
    }

    /** Counts what the park gives up of that invoice's line, CNY. @return false when it is not this invoice's */
    public static boolean relieved(UUID id, UUID invoiceId, BigDecimal part) {
        return update("relieved = relieved + ?1 where id = ?2 and invoiceId = ?3", part, id, invoiceId) == 1;
    }

    /** @return false when it was invoiced meanwhile */
    static boolean takenBack(UUID id) {
        return update("liveSlot = null where id = ?1 and invoiceId is null and liveSlot = 1", id) == 1;
    }

    /** All that stand and are due by that day, invoiced or not, lease by lease in order. */
    public static List<ScheduleLine> through(LocalDate day) {
        return list("liveSlot = 1 and dueOn <= ?1 order by leaseId, from, kind, id", day);
    }

    /** Those of them that wait for an invoice: neither invoiced nor 0.00. */
    public static List<ScheduleLine> due(LocalDate through) {
        return list("liveSlot = 1 and invoiceId is null and amount <> 0 and dueOn <= ?1 "
                + "order by leaseId, from, kind, id", through);
    }

    /** All that ever stood of a lease, in the order in which they were written. */
    static List<ScheduleLine> everOf(UUID leaseId) {
        return list("leaseId = ?1 order by id", leaseId);
    }

    /** All that stand of a lease, by day. */
    public static List<ScheduleLine> of(UUID leaseId) {
        return list("leaseId = ?1 and liveSlot = 1 order by from, kind, id", leaseId);
    }
}
