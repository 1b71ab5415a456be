package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the bookings of a month cost.
 *
 * @param month 2026-11
 * @param amount all together, CNY
 */
public record ChargeList(String month, BigDecimal amount, List<Line> items) {

    /**
     * @param noShow whether nobody came; it is charged all the same
     * @param invoiceId {@code null} until its month is billed
     */
    public record Line(UUID bookingId, UUID enterpriseId, String enterprise, UUID roomId, String room,
            Instant startsAt, Instant endsAt, String subject, int minutes, int freeMinutes, int chargedMinutes,
            BigDecimal pricePerHour, BigDecimal amount, boolean noShow,
            UUID invoiceId) {
    }
}
