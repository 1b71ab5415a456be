package cn.yuanqi.booking;

import java.time.ZoneId;
import java.util.List;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.arc.Arc;

/** Says what is taken and what is free instead; by whom it is taken only to those who may know. */
final class Taken {
    private static final int NAMED = 5;

    private Taken() {
    }

    /** @throws Problem 409 for the first of the stretches that somebody has */
    static void mustBeFree(MeetingRoom room, List<Timetable.Slot> stretches, BookingSight sight) {
        for (Timetable.Slot stretch : stretches) {
            var holders = BookingSlot.holders(room.id, stretch);
            if (!holders.isEmpty()) {
                throw Problem.conflict(said(room, stretch, holders, sight));
            }
        }
    }

    private static String said(MeetingRoom room, Timetable.Slot stretch, List<Booking> holders, BookingSight sight) {
        var words = Language.words(BookingWords.class);
        var times = holders.stream().limit(NAMED).map(one -> time(one.stretch()) + holder(one, sight))
                .reduce(words::and).orElse("");
        var others = MeetingRoom.standing().stream().filter(one -> !one.id.equals(room.id)).toList();
        var busy = BookingSlot.taken(others.stream().map(one -> one.id).toList(), stretch);
        var zone = zone();
        var free = others.stream().filter(one -> !busy.contains(one.id) && one.timetable(zone).fits(stretch))
                .limit(NAMED).map(MeetingRoom::title).reduce(words::and).orElse("");
        return words.taken(room.title(), times)
                + (free.isEmpty() ? words.noOtherRoom() : words.otherRooms(time(stretch), free));
    }

    private static String holder(Booking booking, BookingSight sight) {
        if (!sight.sees(booking)) {
            return "";
        }
        return booking.enterpriseId == null
                ? " (" + booking.subject + ")"
                : " (" + Enterprise.byIds(List.of(booking.enterpriseId)).get(0).name + ")";
    }

    private static String time(Timetable.Slot stretch) {
        var from = stretch.from().atZone(zone());
        return from.toLocalDate() + " " + from.toLocalTime() + "–" + stretch.until().atZone(zone()).toLocalTime();
    }

    private static ZoneId zone() {
        return Arc.container().instance(CurrentPark.class).get().zone();
    }

    /** Whether the asker is one of the park's own people. */
    static boolean isStaff(Actor actor) {
        return BookingSight.of(actor).staff();
    }
}
