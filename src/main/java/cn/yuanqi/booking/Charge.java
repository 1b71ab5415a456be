package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * What one booking costs: of each room an enterprise has so many minutes of a month free, which go to its bookings in the
 * order in which they were made; what is above is charged by the minute, HALF_UP to the fen.
 */
record Charge(Booking booking, int freeMinutes, int chargedMinutes, BigDecimal amount) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private record Account(UUID room, UUID enterprise) {
    }

    /** @param month the bookings that take place in one month, in the order in which they were made */
    static List<Charge> of(List<Booking> month) {
        var used = new HashMap<Account, Integer>();
        var charges = new ArrayList<Charge>();
        for (Booking booking : month) {
            var account = new Account(booking.roomId, booking.enterpriseId);
            int before = used.getOrDefault(account, 0);
            int free = Math.min(booking.minutes(), Math.max(0, booking.freeMinutes - before));
            int charged = booking.minutes() - free;
            charges.add(new Charge(booking, free, charged, booking.pricePerHour.multiply(BigDecimal.valueOf(charged))
                    .divide(HOUR, 2, RoundingMode.HALF_UP)));
            used.put(account, before + booking.minutes());
        }
        return charges;
    }
}
