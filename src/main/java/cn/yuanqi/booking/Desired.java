package cn.yuanqi.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.Flaws;

/** A wish weighed against the room's rules, before anybody asks who else wants it. */
final class Desired {
    private static final int MOST_WEEKS = 26;
    private static final Duration LONGEST_BLOCK = Duration.ofDays(14);
    private static final int STAFF_DAYS = 366;
    private static final Duration FAR = Duration.ofDays(800);
    private final BookingInput input;
    private final MeetingRoom room;
    private final Timetable table;
    private final BookingWords words = Language.words(BookingWords.class);
    private final Flaws flaws = new Flaws();

    Desired(BookingInput input, MeetingRoom room, Stamp stamp) {
        this.input = input;
        this.room = room;
        table = room.timetable(stamp.at().getZone());
    }

    /** All times of the series. @throws cn.yuanqi.platform.Problem 422 naming each field that does not hold */
    List<Timetable.Slot> stretches(boolean staff, Stamp stamp) {
        input.subject = flaws.text("subject", input.subject, 200);
        flaws.chosen("kind", input.kind);
        flaws.must(input.attendees == null || input.attendees >= 1 && input.attendees <= room.seats, "attendees",
                words.seatsUpTo(room.seats));
        flaws.must(input.weeks >= 1 && input.weeks <= MOST_WEEKS, "weeks", words.between(1, MOST_WEEKS));
        boolean timed = input.startsAt != null && input.endsAt != null && input.startsAt.isBefore(input.endsAt);
        flaws.must(input.startsAt != null, "startsAt", words.timeMissing());
        flaws.must(input.startsAt == null || timed, "endsAt", words.endBeforeBegin());
        flaws.must(!timed || isNear(input.startsAt, stamp) && isNear(input.endsAt, stamp), "startsAt",
                words.tooFar(STAFF_DAYS));
        flaws.settle();
        var all = IntStream.range(0, input.weeks)
                .mapToObj(week -> table.weeksLater(new Timetable.Slot(input.startsAt, input.endsAt), week)).toList();
        all.forEach(stretch -> mustFit(stretch, staff, stamp));
        flaws.settle();
        return new ArrayList<>(all);
    }

    /** Beyond this nothing is booked anyway, and no reckoning with it is worth a try. */
    private static boolean isNear(Instant at, Stamp stamp) {
        return at.isBefore(stamp.instant().plus(FAR)) && at.isAfter(stamp.instant().minus(FAR));
    }

    private void mustFit(Timetable.Slot stretch, boolean staff, Stamp stamp) {
        if (input.kind == BookingKind.BLOCK) {
            flaws.must(Timetable.isQuarter(stretch.from()) && Timetable.isQuarter(stretch.until()), "startsAt",
                    words.quartersOnly());
            flaws.must(Duration.between(stretch.from(), stretch.until()).compareTo(LONGEST_BLOCK) <= 0, "endsAt",
                    words.blockTooLong((int) LONGEST_BLOCK.toDays()));
            flaws.must(stretch.until().isAfter(stamp.instant()), "startsAt", words.inPast());
        } else {
            flaws.must(table.fits(stretch) && Timetable.isQuarter(stretch.from()), "startsAt",
                    words.notItsSlots(room.slotMinutes));
            flaws.must(stretch.from().plus(Duration.ofMinutes(room.slotMinutes)).isAfter(stamp.instant()), "startsAt",
                    words.inPast());
        }
        int days = staff ? STAFF_DAYS : room.daysAhead;
        flaws.must(!table.day(stretch.from()).isAfter(stamp.today().plusDays(days)), "startsAt", words.tooFar(days));
    }
}
