package cn.yuanqi.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.yuanqi.booking.Timetable.Slot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Slots of a day, also of days on which the clocks change, and what a month of bookings costs. */
class TimetableTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Timetable daily(ZoneId zone, int minutes, String from, String until) {
        return new Timetable(Arrays.stream(DayOfWeek.values())
                .map(day -> new OpeningHours(day, LocalTime.parse(from), LocalTime.parse(until))).toList(), minutes,
                zone);
    }

    @Test
    void aDayIsCutIntoWholeSlotsAndARestIsLeftOut() {
        var slots = daily(SHANGHAI, 45, "09:00", "11:00").slots(LocalDate.of(2026, 11, 23));
        assertEquals(List.of(Instant.parse("2026-11-23T01:00:00Z"), Instant.parse("2026-11-23T01:45:00Z")),
                slots.stream().map(Slot::from).toList());
        assertEquals(Instant.parse("2026-11-23T02:30:00Z"), slots.get(1).until());
        assertEquals(48, daily(SHANGHAI, 30, "00:00", "00:00").slots(LocalDate.of(2026, 11, 23)).size());
        assertEquals(List.of(), new Timetable(OpeningHours.usual(), 30, SHANGHAI).slots(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void aDayOnWhichTheClocksChangeHasAnHourLessOrMore() {
        var allDay = daily(BERLIN, 60, "00:00", "00:00");
        assertEquals(23, allDay.slots(LocalDate.of(2026, 3, 29)).size());
        assertEquals(25, allDay.slots(LocalDate.of(2026, 10, 25)).size());
        assertTrue(allDay.fits(new Slot(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T02:00:00Z"))));
    }

    @Test
    void weeklyMeetingsKeepTheirLocalTimeWhenTheClocksChange() {
        var nine = new Slot(Instant.parse("2026-10-19T07:00:00Z"), Instant.parse("2026-10-19T08:00:00Z"));
        assertEquals(new Slot(Instant.parse("2026-10-26T08:00:00Z"), Instant.parse("2026-10-26T09:00:00Z")),
                daily(BERLIN, 60, "08:00", "18:00").weeksLater(nine, 1));
    }

    @Test
    void onlyWholeSlotsOfOneDayFit() {
        var table = daily(SHANGHAI, 60, "09:00", "18:00");
        var at = Instant.parse("2026-11-23T01:00:00Z");
        assertTrue(table.fits(new Slot(at, at.plus(Duration.ofHours(9)))));
        assertFalse(table.fits(new Slot(at, at.plus(Duration.ofMinutes(90)))));
        assertFalse(table.fits(new Slot(at.plusSeconds(900), at.plusSeconds(4500))));
        assertFalse(table.fits(new Slot(at, at.plus(Duration.ofHours(25)))));
        assertFalse(table.fits(new Slot(at, at)));
        assertFalse(table.fits(new Slot(at.minusSeconds(3600), at)));
    }

    /** However a room was cut when each was booked: two stretches share a quarter exactly when they overlap. */
    @Property(tries = 500)
    void stretchesOverlapWhenAndOnlyWhenTheyShareAQuarter(@ForAll @IntRange(max = 96) int a,
            @ForAll @IntRange(min = 1, max = 40) int lengthA, @ForAll @IntRange(max = 96) int b,
            @ForAll @IntRange(min = 1, max = 40) int lengthB) {
        var one = stretch(a, lengthA);
        var two = stretch(b, lengthB);
        var shared = new HashSet<>(Timetable.quarters(one));
        shared.retainAll(Timetable.quarters(two));
        boolean overlap = one.from().isBefore(two.until()) && two.from().isBefore(one.until());
        assertEquals(overlap, !shared.isEmpty());
        assertEquals(lengthA, Timetable.quarters(one).size());
    }

    private static Slot stretch(int begin, int length) {
        var from = Instant.parse("2026-03-28T20:00:00Z").plus(Duration.ofMinutes(15L * begin));
        return new Slot(from, from.plus(Duration.ofMinutes(15L * length)));
    }

    @Property(tries = 200)
    void everySlotOfAnyRoomStandsOnQuartersAndNoneTouchesTheNext(@ForAll @IntRange(min = 1, max = 16) int quarters,
            @ForAll @IntRange(max = 800) int day, @ForAll @IntRange(max = 5) int zone) {
        var zones = List.of("Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe",
                "Asia/Kathmandu", "UTC");
        var slots = daily(ZoneId.of(zones.get(zone)), quarters * 15, "00:00", "00:00")
                .slots(LocalDate.of(2026, 1, 1).plusDays(day));
        var seen = new HashSet<Instant>();
        for (Slot slot : slots) {
            assertTrue(Timetable.isQuarter(slot.from()), slot.toString());
            Timetable.quarters(slot).forEach(at -> assertTrue(seen.add(at), slot.toString()));
        }
        assertFalse(slots.isEmpty());
    }

    private static Booking booking(UUID room, UUID enterprise, int minutes, String price, int free) {
        var booking = new Booking();
        booking.roomId = room;
        booking.enterpriseId = enterprise;
        booking.startsAt = Instant.parse("2026-11-23T01:00:00Z");
        booking.endsAt = booking.startsAt.plus(Duration.ofMinutes(minutes));
        booking.pricePerHour = new BigDecimal(price);
        booking.freeMinutes = free;
        return booking;
    }

    @Test
    void freeMinutesGoToTheFirstBookingsAndTheRestIsChargedToTheFen() {
        var room = UUID.randomUUID();
        var ours = UUID.randomUUID();
        var charges = Charge.of(List.of(booking(room, ours, 90, "100.00", 120), booking(room, ours, 75, "100.00", 120),
                booking(room, UUID.randomUUID(), 60, "100.00", 120), booking(UUID.randomUUID(), ours, 15, "33.33", 0),
                booking(room, ours, 45, "100.00", 120)));
        assertEquals(List.of("0.00", "75.00", "0.00", "8.33", "75.00"),
                charges.stream().map(one -> one.amount().toPlainString()).toList());
        assertEquals(30, charges.get(1).freeMinutes());
        assertEquals(45, charges.get(1).chargedMinutes());
    }

    /** Whatever is booked: an enterprise gets its free minutes once, and each booking costs what its minutes do. */
    @Property(tries = 200)
    void noEnterpriseGetsMoreFreeThanItHas(@ForAll List<@IntRange(min = 1, max = 20) Integer> quarters,
            @ForAll @IntRange(max = 20) int freeHours) {
        var room = UUID.randomUUID();
        var ours = UUID.randomUUID();
        var all = new ArrayList<Booking>();
        quarters.forEach(each -> all.add(booking(room, ours, each * 15, "80.00", freeHours * 60)));
        var charges = Charge.of(all);
        int minutes = quarters.stream().mapToInt(each -> each * 15).sum();
        assertEquals(Math.min(minutes, freeHours * 60), charges.stream().mapToInt(Charge::freeMinutes).sum());
        assertEquals(0, charges.stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(new BigDecimal(Math.max(0, minutes - freeHours * 60)).multiply(new BigDecimal("80"))
                        .divide(new BigDecimal("60"), 2, java.math.RoundingMode.HALF_UP)));
    }
}
