package cn.yuanqi.booking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Stamp;

/**
 * What a billing run asks of the meeting rooms. A month is billed when it is over: until then a cancellation may give
 * its free minutes to a later booking.
 */
public final class RoomCharges {
    /** A month falls due so many days after its end. */
    private static final int DUE_DAYS = 15;
    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm");

    private RoomCharges() {
    }

    /** The meetings that cost something, are due by that day and not billed yet; those that cost nothing are settled. */
    public static List<RoomCharge> due(LocalDate through, Stamp stamp) {
        var zone = stamp.at().getZone();
        var now = YearMonth.from(stamp.today());
        var since = Booking.unbilledSince(now.atDay(1).atStartOfDay(zone).toInstant());
        var due = new ArrayList<RoomCharge>();
        if (since != null) {
            var rooms = MeetingRoom.all().stream().collect(Collectors.toMap(room -> room.id, Function.identity()));
            for (var month = YearMonth.from(since.atZone(zone)); month.isBefore(now)
                    && !dueOn(month).isAfter(through); month = month.plusMonths(1)) {
                unbilled(month, zone).stream().map(charge -> of(charge, rooms::get, zone)).forEach(due::add);
            }
            due.stream().filter(charge -> charge.amount().signum() == 0).forEach(RoomCharge::isFree);
        }
        return due.stream().filter(charge -> charge.amount().signum() > 0).toList();
    }

    private static LocalDate dueOn(YearMonth month) {
        return month.atEndOfMonth().plusDays(DUE_DAYS);
    }

    private static List<Charge> unbilled(YearMonth month, ZoneId zone) {
        return Charge.of(Booking.held(Timetable.of(month, zone), null)).stream()
                .filter(charge -> charge.booking().dueOn == null).toList();
    }

    private static RoomCharge of(Charge charge, Function<UUID, MeetingRoom> rooms, ZoneId zone) {
        var booking = charge.booking();
        var room = rooms.apply(booking.roomId);
        var from = booking.startsAt.atZone(zone);
        var month = YearMonth.from(from);
        return new RoomCharge(booking.id, booking.enterpriseId, room.buildingId, month, dueOn(month),
                charge.amount(), room.name + " " + FROM.format(from) + "–" + UNTIL.format(booking.endsAt.atZone(zone)));
    }
}
