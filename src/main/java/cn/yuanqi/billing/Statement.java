package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * An enterprise's account over some days (对账单): what was asked, what was paid, what stands. CNY.
 *
 * @param opening what was owed at the beginning of the first day; negative is credit
 * @param closing what is owed at the end of the last day
 */
public record Statement(UUID enterpriseId, LocalDate from, LocalDate to, BigDecimal opening, List<Entry> entries,
        BigDecimal closing) {

    public enum Kind {
        INVOICE, VOID, PAYMENT, REFUND, RELIEF
    }

    /**
     * @param id of the invoice or payment
     * @param text the invoice's number, or the payment's reference
     * @param amount positive adds to what is owed
     * @param balance what is owed after it
     */
    public record Entry(LocalDate on, Kind kind, UUID id, String text, BigDecimal amount, BigDecimal balance) {
    }

    /** An invoice counts on the day of its issue, a payment on the day on which it was paid. */
    static Statement of(UUID enterprise, LocalDate from, LocalDate to, ParkDays days) {
        var moves = moves(enterprise, days);
        moves.sort(Comparator.comparing(Entry::on).thenComparing(Entry::kind).thenComparing(Entry::id));
        var opening = moves.stream().filter(move -> move.on().isBefore(from)).map(Entry::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        var balance = opening;
        var entries = new ArrayList<Entry>();
        for (Entry move : moves) {
            if (!move.on().isBefore(from) && !move.on().isAfter(to)) {
                balance = balance.add(move.amount());
                entries.add(new Entry(move.on(), move.kind(), move.id(), move.text(), move.amount(), balance));
            }
        }
        return new Statement(enterprise, from, to, opening, entries, balance);
    }

    private static List<Entry> moves(UUID enterprise, ParkDays days) {
        var moves = new ArrayList<Entry>();
        var numbers = new HashMap<UUID, String>();
        for (Invoice invoice : Invoice.<Invoice>list("enterpriseId", enterprise)) {
            numbers.put(invoice.id, invoice.number);
            moves.add(new Entry(invoice.issuedOn, Kind.INVOICE, invoice.id, invoice.number, invoice.amount, null));
            if (invoice.status == Invoice.Status.VOID) {
                moves.add(new Entry(days.of(invoice.voidedAt), Kind.VOID, invoice.id, invoice.number,
                        invoice.relieved.subtract(invoice.amount), null));
            }
        }
        for (Relief relief : Relief.grantedTo(enterprise)) {
            moves.add(new Entry(relief.grantedOn, Kind.RELIEF, relief.invoiceId, numbers.get(relief.invoiceId),
                    relief.amount.negate(), null));
        }
        for (Payment payment : Payment.<Payment>list("enterpriseId", enterprise)) {
            if (payment.method != Payment.Method.CREDIT_NOTE) {
                moves.add(new Entry(payment.paidOn, Kind.PAYMENT, payment.id, payment.reference,
                        payment.amount.negate(), null));
            }
            if (payment.status == Payment.Status.REFUNDED) {
                moves.add(new Entry(payment.refundedOn, Kind.REFUND, payment.id, payment.reference, payment.refunded,
                        null));
            }
        }
        return moves;
    }

    /** Which of the park's days an instant belongs to. */
    interface ParkDays {
        LocalDate of(Instant instant);
    }
}
