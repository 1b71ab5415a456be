package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What was billed for the consumption between two readings. Stands once it has an invoice. */
@Entity
@Unaudited("written with its invoice, by the same hand")
@Table(name = "meter_charge")
public class MeterCharge extends ParkScoped {
    @Column(name = "meter_id", columnDefinition = "binary(16)", updatable = false)
    public UUID meterId;
    /** {@link Slot#id}. */
    @Column(name = "slot_id", columnDefinition = "binary(16)", updatable = false)
    public UUID slotId;
    /** Among the charges of the slot, from 1; so that of two runs at once the database refuses one. */
    @Column(updatable = false)
    public int place;
    @Column(name = "from_reading_id", columnDefinition = "binary(16)", updatable = false)
    public UUID fromReadingId;
    @Column(name = "to_reading_id", columnDefinition = "binary(16)", updatable = false)
    public UUID toReadingId;
    @Column(name = "tariff_id", columnDefinition = "binary(16)", updatable = false)
    public UUID tariffId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** {@code null} when it is for no lease. */
    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    @Column(name = "from_day", updatable = false)
    public LocalDate fromDay;
    @Column(name = "to_day", updatable = false)
    public LocalDate toDay;
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;
    /** CNY, VAT included; of a correction the difference, which may be below zero. */
    @Column(updatable = false)
    public BigDecimal amount;
    /** Percent. */
    @Column(name = "tax_rate", updatable = false)
    public BigDecimal taxRate;
    @Column(updatable = false)
    public String reckoning;
    /** 1, or {@code null} once its invoice is void. */
    @Column(updatable = false)
    public Integer live = 1;

    /** Not written yet: {@link #billed} does that. */
    static MeterCharge of(Slot slot, Tariff tariff, Reckoning reckoning, Payer payer) {
        var charge = new MeterCharge();
        charge.meterId = slot.meter().id;
        charge.slotId = slot.id();
        charge.fromReadingId = slot.from().id;
        charge.toReadingId = slot.to().id;
        charge.tariffId = tariff.id;
        charge.enterpriseId = payer.enterpriseId();
        charge.leaseId = payer.leaseId();
        charge.fromDay = slot.fromDay();
        charge.toDay = slot.toDay();
        charge.dueOn = slot.toDay().plusDays(tariff.dueDays);
        charge.amount = reckoning.amount();
        charge.taxRate = tariff.taxRate;
        charge.reckoning = reckoning.json();
        return charge;
    }

    /** Writes it, in the transaction of the invoice. */
    public void billed(UUID invoice) {
        invoiceId = invoice;
        persist();
    }

    public MeterKind kind() {
        return Reckoning.read(reckoning).kind();
    }

    public boolean isCorrection() {
        return Reckoning.read(reckoning).charged() != null;
    }

    /** What it is for, in short and in no language. */
    public String shortly() {
        return Reckoning.read(reckoning).shortly();
    }

    /** How it came about, in the asker's language. */
    public String words() {
        return Reckoning.read(reckoning).words();
    }

    /** Gives what it billed free again, because its invoice is void. @return false when it is not this invoice's */
    public static boolean released(UUID id, UUID invoice) {
        if (update("live = null where id = ?1 and invoiceId = ?2 and live = 1", id, invoice) != 1) {
            return false;
        }
        Meter.touched(MeterCharge.<MeterCharge>findById(id).meterId);
        return true;
    }

    /** How each of them came about, in the asker's language. */
    public static Map<UUID, String> words(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : MeterCharge.<MeterCharge>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(charge -> charge.id, MeterCharge::words));
    }

    /** How many stand and are due by that day. */
    public static long countThrough(LocalDate day) {
        return count("live = 1 and dueOn <= ?1", day);
    }

    /** All that was ever billed of the meters, void ones too, in order. */
    static List<MeterCharge> ofAll(Collection<UUID> meters) {
        return meters.isEmpty() ? List.of() : list("meterId in ?1 order by toDay, place", meters);
    }
}
