package cn.yuanqi.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The slots of a room, day by day. They are stretches of real time: on a day that is an hour longer or shorter there are
 * more or fewer of them, and none is ever longer or shorter than the others.
 */
record Timetable(List<OpeningHours> hours, int slotMinutes, ZoneId zone) {
    /** Minutes; every slot is made of whole ones. */
    static final int QUARTER = 15;

    /** A stretch of time, its end not included. */
    record Slot(Instant from, Instant until) {
    }

    /** All of a month. */
    static Slot of(YearMonth month, ZoneId zone) {
        return new Slot(month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    /** In their order; none on a day on which the room is closed. */
    List<Slot> slots(LocalDate day) {
        return hours.stream().filter(open -> open.day() == day.getDayOfWeek()).findFirst()
                .map(open -> slots(day.atTime(open.from()).atZone(zone).toInstant(), close(day, open)))
                .orElse(List.of());
    }

    private Instant close(LocalDate day, OpeningHours open) {
        return open.endsAtMidnight()
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(open.until()).atZone(zone).toInstant();
    }

    private List<Slot> slots(Instant open, Instant close) {
        var length = Duration.ofMinutes(slotMinutes);
        var slots = new ArrayList<Slot>();
        for (Instant at = open; !at.plus(length).isAfter(close); at = at.plus(length)) {
            slots.add(new Slot(at, at.plus(length)));
        }
        return slots;
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** Whether the stretch is made of whole slots of one day. */
    boolean fits(Slot stretch) {
        var slots = slots(day(stretch.from()));
        return stretch.from().isBefore(stretch.until())
                && slots.stream().anyMatch(slot -> slot.from().equals(stretch.from()))
                && slots.stream().anyMatch(slot -> slot.until().equals(stretch.until()));
    }

    /** The same local time so many weeks later. */
    Slot weeksLater(Slot stretch, int weeks) {
        return new Slot(later(stretch.from(), weeks), later(stretch.until(), weeks));
    }

    private Instant later(Instant at, int weeks) {
        return at.atZone(zone).plusWeeks(weeks).toInstant();
    }

    /** Whether an instant is the begin of a quarter of an hour. */
    static boolean isQuarter(Instant at) {
        return at.getNano() == 0 && at.getEpochSecond() % (QUARTER * 60) == 0;
    }

    /** The quarters of an hour that a stretch is made of, as their begins. */
    static List<Instant> quarters(Slot stretch) {
        var quarters = new ArrayList<Instant>();
        for (Instant at = stretch.from(); at.isBefore(stretch.until()); at = at.plus(Duration.ofMinutes(QUARTER))) {
            quarters.add(at);
        }
        return quarters;
    }
}
