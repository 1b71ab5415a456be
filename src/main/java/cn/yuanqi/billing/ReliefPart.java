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

import cn.yuanqi.leasing.ScheduleLine;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What a relief takes off one line of its invoice. */
@Entity
@Unaudited("stands and falls with its relief")
@Table(name = "relief_part")
class ReliefPart extends ParkScoped {
    @Column(name = "relief_id", columnDefinition = "binary(16)", updatable = false)
    public UUID reliefId;
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    @Column(name = "line_id", columnDefinition = "binary(16)", updatable = false)
    public UUID lineId;
    /** CNY, tax included. */
    @Column(updatable = false)
    public BigDecimal amount;
    /** {@code null} until it is granted. */
    public BigDecimal tax;

    /** What was taken off a line so far, CNY. */
    record Taken(BigDecimal amount, BigDecimal tax) {
        static final Taken NOTHING = new Taken(new BigDecimal("0.00"), new BigDecimal("0.00"));

        Taken and(ReliefPart part) {
            return new Taken(amount.add(part.amount), tax.add(part.tax));
        }
    }

    static void write(Relief relief, UUID line, BigDecimal amount) {
        var part = new ReliefPart();
        part.reliefId = relief.id;
        part.invoiceId = relief.invoiceId;
        part.lineId = line;
        part.amount = amount;
        part.persist();
    }

    /**
     * Reckons the tax in each part: what the line's tax falls by, so that what is left of a line and the tax in it agree
     * to the fen however often it is relieved.
     *
     * @return the tax in all of it
     * @throws Problem 409 when a line has less left than that
     */
    static BigDecimal grant(Relief relief, List<InvoiceLine> lines) {
        var taken = taken(List.of(relief.invoiceId));
        var tax = BigDecimal.ZERO.setScale(2);
        for (ReliefPart part : of(relief.id)) {
            var line = lines.stream().filter(one -> one.id.equals(part.lineId)).findFirst().orElseThrow();
            var before = taken.getOrDefault(line.id, Taken.NOTHING);
            var left = line.amount.subtract(before.amount()).subtract(part.amount);
            if (left.signum() < 0) {
                throw Problem.conflict(Language.words(ReliefWords.class).moreThanLine(line.note));
            }
            part.tax = line.tax.subtract(before.tax()).subtract(Tax.within(left, line.taxRate));
            tax = tax.add(part.tax);
            ScheduleLine.relieved(line.sourceId, relief.invoiceId, part.amount);
        }
        return tax;
    }

    static List<ReliefPart> of(UUID reliefId) {
        return list("reliefId = ?1 order by id", reliefId);
    }

    static List<ReliefPart> ofAll(Collection<UUID> reliefs) {
        return reliefs.isEmpty() ? List.of() : list("reliefId in ?1 order by id", reliefs);
    }

    /** What was granted, by line. */
    static Map<UUID, Taken> taken(Collection<UUID> invoices) {
        var taken = new HashMap<UUID, Taken>();
        if (!invoices.isEmpty()) {
            ReliefPart.<ReliefPart>list("invoiceId in ?1 and tax is not null", invoices)
                    .forEach(part -> taken.merge(part.lineId, Taken.NOTHING.and(part),
                            (one, other) -> one.and(part)));
        }
        return taken;
    }
}
