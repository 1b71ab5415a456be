package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What one meeting costs, once its month is over.
 *
 * @param building where the room is, {@code null} for none in particular
 * @param amount CNY, VAT included
 * @param note which room, when
 */
public record RoomCharge(UUID bookingId, UUID enterpriseId, UUID building, YearMonth month, LocalDate dueOn,
        BigDecimal amount, String note) {

    /** Notes that it stands on this invoice. @throws IllegalStateException when another one was quicker */
    public void billed(UUID invoice) {
        mark(invoice);
    }

    /** Notes that there is nothing to bill. */
    void isFree() {
        mark(null);
    }

    private void mark(UUID invoice) {
        if (Booking.update("invoiceId = ?1, dueOn = ?2 where id = ?3 and dueOn is null", invoice, dueOn,
                bookingId) != 1) {
            throw new IllegalStateException("a meeting was billed by somebody else meanwhile");
        }
    }

    /** Gives it free to be billed again, because its invoice is void; nothing happens for what is no booking of it. */
    public static void released(UUID booking, UUID invoice) {
        Booking.update("invoiceId = null, dueOn = null where id = ?1 and invoiceId = ?2", booking, invoice);
    }

    /** How many that fell due by that day stand on an invoice. */
    public static long countThrough(LocalDate day) {
        return Booking.count("invoiceId is not null and dueOn <= ?1", day);
    }
}
