package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.booking.RoomCharge;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.leasing.ScheduleLine;
import cn.yuanqi.metering.MeterCharge;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What an enterprise is asked to pay, and what it has paid of it. */
@Entity
@Unaudited("says by itself who issued it; what pays it and what voids it have entries of their own")
public class Invoice extends ParkScoped {
    public enum Status {
        DRAFT, ISSUED, PARTIALLY_PAID, PAID, VOID
    }

    static final Collection<Status> OPEN = List.of(Status.ISSUED, Status.PARTIALLY_PAID);

    @Version
    public int version;
    @Column(updatable = false)
    public String number;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** {@code null} for what belongs to no lease. */
    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    @Column(name = "from_date", updatable = false)
    public LocalDate from;
    @Column(name = "to_date", updatable = false)
    public LocalDate to;
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;
    @Column(name = "issued_on", updatable = false)
    public LocalDate issuedOn;
    @Column(name = "issued_by", columnDefinition = "binary(16)", updatable = false)
    public UUID issuedBy;
    /** CNY, tax included. */
    @Column(updatable = false)
    public BigDecimal amount;
    @Column(updatable = false)
    public BigDecimal tax;
    public BigDecimal paid = BigDecimal.ZERO.setScale(2);
    /** What the park has given up of it; its lines stay as they were issued. */
    public BigDecimal relieved = BigDecimal.ZERO.setScale(2);
    /** The tax in that. */
    @Column(name = "relieved_tax")
    public BigDecimal relievedTax = BigDecimal.ZERO.setScale(2);
    @Enumerated(EnumType.STRING)
    public Status status;
    /** Percent of the unpaid principal a day. */
    @Column(name = "late_fee_percent", updatable = false)
    public BigDecimal lateFeePercent;
    @Column(name = "grace_days", updatable = false)
    public int graceDays;
    @Column(name = "void_reason")
    public String voidReason;
    @Column(name = "voided_at")
    public Instant voidedAt;
    @Column(name = "voided_by", columnDefinition = "binary(16)")
    public UUID voidedBy;

    /** Issues an invoice under the next number of the year in which it is issued. */
    static Invoice issue(Bill bill, InvoiceSequence numbers, Stamp stamp) {
        var invoice = of(bill, numbers, stamp);
        invoice.persist();
        InvoiceLine.persist(invoice.lines(bill));
        invoice.credit(stamp);
        return invoice;
    }

    /** What {@link #issue} writes, not written yet. */
    static Invoice of(Bill bill, InvoiceSequence numbers, Stamp stamp) {
        var invoice = new Invoice();
        invoice.number = numbers.next();
        invoice.enterpriseId = bill.enterpriseId();
        invoice.leaseId = bill.leaseId();
        invoice.from = bill.from();
        invoice.to = bill.to();
        invoice.dueOn = bill.dueOn();
        invoice.issuedOn = stamp.today();
        invoice.issuedBy = stamp.person();
        invoice.amount = bill.amount();
        invoice.tax = bill.tax();
        invoice.status = bill.amount().signum() <= 0 ? Status.PAID : Status.ISSUED;
        invoice.paid = bill.amount().min(invoice.paid);
        invoice.lateFeePercent = bill.late().percentPerDay();
        invoice.graceDays = bill.late().graceDays();
        return invoice;
    }

    List<InvoiceLine> lines(Bill bill) {
        var lines = new ArrayList<InvoiceLine>();
        bill.charges().forEach(charge -> lines.add(line(lines.size() + 1, charge)));
        return lines;
    }

    /** Gives back what it comes to below zero. */
    void credit(Stamp stamp) {
        if (amount.signum() < 0) {
            Payment.credit(this, stamp);
        }
    }

    private InvoiceLine line(int position, Charge charge) {
        var line = new InvoiceLine();
        line.invoiceId = id;
        line.position = position;
        line.kind = charge.kind();
        line.sourceId = charge.sourceId();
        line.amount = charge.amount();
        line.taxRate = charge.taxRate();
        line.tax = charge.tax();
        line.note = charge.note();
        return line;
    }

    BigDecimal open() {
        return status == Status.VOID ? BigDecimal.ZERO.setScale(2) : amount.subtract(relieved).subtract(paid);
    }

    boolean isOverdue(LocalDate on) {
        return open().signum() > 0 && dueOn.isBefore(on);
    }

    /** Counts a part of a payment, or takes it back when negative; to be called with the account locked. */
    void count(BigDecimal part) {
        paid = paid.add(part);
        stand();
    }

    /** Gives a part of it up; to be called with the account locked. What nothing is left of counts as paid. */
    void relieve(BigDecimal part, BigDecimal taxInIt) {
        relieved = relieved.add(part);
        relievedTax = relievedTax.add(taxInIt);
        stand();
    }

    private void stand() {
        var left = amount.subtract(relieved);
        if (paid.signum() < 0 || paid.compareTo(left) > 0) {
            throw new IllegalStateException(
                    "invoice " + number + " of " + amount + " less " + relieved + " cannot be paid " + paid);
        }
        status = paid.compareTo(left) == 0
                ? Status.PAID
                : paid.signum() == 0 ? Status.ISSUED : Status.PARTIALLY_PAID;
    }

    /**
     * Takes the invoice back; its number stays, and what it billed may be billed again.
     *
     * @throws Problem 409 when it was paid in part or is void already
     */
    void cancel(String reason, Stamp stamp) {
        if (status != Status.ISSUED) {
            throw Problem.conflict(Language.words(BillingWords.class).notVoidable(number));
        }
        status = Status.VOID;
        voidReason = reason;
        voidedAt = stamp.instant();
        voidedBy = stamp.person();
        for (InvoiceLine line : lines()) {
            line.live = null;
            ScheduleLine.released(line.sourceId, id);
            MeterCharge.released(line.sourceId, id);
            RoomCharge.released(line.sourceId, id);
        }
        LateFeeLine.update("billedOn = null where billedOn = ?1", id);
        Relief.waiting(id).ifPresent(relief -> relief.withdraw(stamp));
        Audit.did("voided", this, Map.of("status", Status.ISSUED), Map.of("status", status, "voidReason", reason));
    }

    List<InvoiceLine> lines() {
        return InvoiceLine.list("invoiceId = ?1 order by position", id);
    }

    /** The invoice, if this park has it and the asker may see it. */
    static Optional<Invoice> visible(Sight sight, UUID id) {
        return Invoice.<Invoice>findByIdOptional(id)
                .filter(invoice -> sight.covers(invoice.enterpriseId));
    }

    /** The invoices of an enterprise that ask for money, the oldest due first. */
    static List<Invoice> open(UUID enterpriseId) {
        return list("enterpriseId = ?1 and status in ?2 order by dueOn, id", enterpriseId, OPEN);
    }
}
