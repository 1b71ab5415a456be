package cn.yuanqi.notification.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** When mail may go, in zones with and without changes of the clocks. */
class TimingPropertiesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                "America/Santiago", "Pacific/Apia").map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        var anywhere = Arbitraries.longs().between(Instant.parse("1986-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("2030-01-01T00:00:00Z").getEpochSecond()).map(Instant::ofEpochSecond);
        var changes = Arbitraries.of("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2026-03-08T07:00:00Z",
                "2026-11-01T06:00:00Z", "2026-10-03T15:30:00Z", "2026-04-04T15:00:00Z", "1986-05-03T18:00:00Z",
                "2026-09-06T04:00:00Z").map(Instant::parse);
        var near = changes.flatMap(change -> Arbitraries.longs().between(-90_000, 90_000).map(change::plusSeconds));
        return Arbitraries.oneOf(anywhere, near);
    }

    @Provide
    Arbitrary<QuietHours> nights() {
        return Arbitraries.integers().between(0, 1439).tuple2().filter(two -> !two.get1().equals(two.get2()))
                .map(two -> new QuietHours(two.get1(), two.get2()));
    }

    @Property(tries = 3000)
    void mailGoesAtTheFirstMomentThatIsNotQuiet(@ForAll("nights") QuietHours quiet, @ForAll("moments") Instant at,
            @ForAll("zones") ZoneId zone) {
        var open = quiet.open(at, zone);
        assertFalse(open.isBefore(at));
        assertEquals(open, quiet.open(open, zone), "it may go when it is said to");
        if (open.isAfter(at)) {
            assertEquals(open, quiet.open(open.minusMillis(1), zone), "quiet up to the end");
            assertEquals(open, quiet.open(at.plusMillis(Duration.between(at, open).toMillis() / 2), zone));
        }
    }

    @Property(tries = 2000)
    void awayFromChangesOfTheClocksTheClockAloneDecides(@ForAll("nights") QuietHours quiet,
            @ForAll("moments") Instant at) {
        var zone = ZoneId.of("Asia/Singapore");
        var from2000 = at.isBefore(Instant.parse("2000-01-01T00:00:00Z")) ? at.plus(Duration.ofDays(8000)) : at;
        var local = LocalTime.ofInstant(from2000, zone);
        var from = LocalTime.ofSecondOfDay(quiet.from() * 60L);
        var to = LocalTime.ofSecondOfDay(quiet.to() * 60L);
        boolean inside = from.isBefore(to)
                ? !local.isBefore(from) && local.isBefore(to)
                : !local.isBefore(from) || local.isBefore(to);
        var open = quiet.open(from2000, zone);
        assertEquals(inside, open.isAfter(from2000));
        assertEquals(inside ? to : local, LocalTime.ofInstant(open, zone));
        assertTrue(Duration.between(from2000, open).compareTo(Duration.ofDays(1)) < 0);
    }

    @Property(tries = 2000)
    void whatIsUrgentBreaksThroughOnlyForThoseWhoAskedForIt(@ForAll("nights") QuietHours quiet,
            @ForAll("moments") Instant at, @ForAll("zones") ZoneId zone) {
        assertEquals(at, new Timing(quiet, true, 8).mail(at, zone, true));
        assertEquals(quiet.open(at, zone), new Timing(quiet, true, 8).mail(at, zone, false));
        assertEquals(quiet.open(at, zone), new Timing(quiet, false, 8).mail(at, zone, true));
        assertEquals(at, new Timing(null, false, 8).mail(at, zone, false));
    }

    @Property(tries = 2000)
    void digestsGoOnceADayAtTheirHour(@ForAll("moments") Instant at, @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 23) int hour) {
        var timing = new Timing(null, false, hour);
        var next = timing.digest(at, zone);
        assertTrue(next.isAfter(at));
        assertEquals(next, timing.digest(next.minusMillis(1), zone));
        var then = timing.digest(next, zone);
        // Samoa left out the whole of 30 December 2011.
        assertTrue(Duration.between(next, then).compareTo(Duration.ofHours(49)) < 0);
        assertTrue(zone.getId().equals("Pacific/Apia") || next.atZone(zone).toLocalDate().plusDays(1)
                .equals(then.atZone(zone).toLocalDate()), () -> next + " " + then);
    }

    @Property(tries = 1000)
    void noDigestGoesInQuietHours(@ForAll("nights") QuietHours quiet, @ForAll("moments") Instant at,
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 23) int hour) {
        var next = new Timing(quiet, true, hour).digest(at, zone);
        assertTrue(next.isAfter(at));
        assertEquals(next, quiet.open(next, zone));
    }

    @Example
    void anHourThatIsStruckTwiceStaysQuietTwiceAndOneLeftOutEndsAtTheChange() {
        var quiet = new QuietHours(22 * 60, 2 * 60 + 30);
        assertEquals(berlin("2026-10-25T02:30+01:00"), quiet.open(berlin("2026-10-25T02:10+02:00"), BERLIN));
        assertEquals(berlin("2026-10-25T02:30+01:00"), quiet.open(berlin("2026-10-25T02:45+02:00"), BERLIN));
        assertEquals(berlin("2026-03-29T03:00+02:00"), quiet.open(berlin("2026-03-29T01:10+01:00"), BERLIN));
        assertEquals(berlin("2026-03-29T03:00+02:00"),
                new Timing(null, false, 2).digest(berlin("2026-03-29T00:00+01:00"), BERLIN));
    }

    private static Instant berlin(String at) {
        return ZonedDateTime.parse(at).toInstant();
    }
}
