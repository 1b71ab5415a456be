package cn.yuanqi.environment.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CourseTest {
    static final Hysteresis PRE_ALARM = new Hysteresis(3, 95, Duration.ofMinutes(10));
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Bounds COD = new Bounds(null, new BigDecimal("500"));
    private static final Bounds PH = new Bounds(new BigDecimal("6"), new BigDecimal("9"));

    @Test
    void theFirstValueOverTheLimitOpens() {
        assertEquals("opens@1", course(at(0, "500"), at(1, "500.01"), at(2, "800")));
    }

    @Test
    void threeCalmValuesInARowClose() {
        assertEquals("opens@0 closes@3", course(at(0, "501"), at(1, "475"), at(2, "475"), at(3, "475")));
    }

    @Test
    void aValueBetweenCalmAndLimitBreaksTheRun() {
        assertEquals("opens@0 closes@6", course(at(0, "501"), at(1, "400"), at(2, "400"), at(3, "475.01"),
                at(4, "400"), at(5, "400"), at(6, "400")));
    }

    @Test
    void phOpensOnEitherSideAndIsCalmAnywhereInside() {
        assertEquals("opens@0 closes@3", course(ph(0, "5.99"), ph(1, "6"), ph(2, "9"), ph(3, "8.9")));
        assertEquals("opens@0", course(ph(0, "9.01"), ph(1, "9"), ph(2, "9.5"), ph(3, "9"), ph(4, "9")));
    }

    @Test
    void invalidValuesNeitherOpenNorCountNorBreakARun() {
        assertEquals("", course(invalid(0, "900")));
        assertEquals("opens@0 closes@5", course(at(0, "501"), at(1, "1"), invalid(2, "900"), at(3, "1"),
                invalid(4, "1"), at(5, "1")));
    }

    @Test
    void aValueThatMayBeHigherOpensButProvesNoCalm() {
        assertEquals("opens@0", course(atLeast(0, "600"), at(1, "1"), at(2, "1"), atLeast(3, "1"), at(4, "1")));
    }

    @Test
    void aTrulyHighPhBelowTheRangeProvesNothing() {
        assertEquals("", course(new Sample(NOON, NOON, new BigDecimal("5"), true, true, PH)));
    }

    @Test
    void aValueOlderThanTenMinutesAtReceiptOpensNothing() {
        assertEquals("", course(received(0, "900", 601)));
        assertEquals("opens@0", course(received(0, "900", 600)));
    }

    @Test
    void anOldCalmValueStillCountsTowardsClosing() {
        assertEquals("opens@0 closes@3", course(at(0, "900"), received(1, "1", 5000), received(2, "1", 5000),
                received(3, "1", 5000)));
    }

    @Test
    void eventTimeDecidesNotTheOrderOfArrival() {
        assertEquals("opens@1 closes@6",
                course(at(6, "1"), at(1, "900"), at(4, "1"), at(5, "1"), at(2, "1"), at(3, "900")));
    }

    @Test
    void aLateValueInsideAClosedAlertOpensNoSecondOne() {
        assertEquals(List.of(), new Course(PRE_ALARM, null, NOON.plusSeconds(5))
                .follow(List.of(at(5, "900"))).moves());
        assertEquals(1, new Course(PRE_ALARM, null, NOON.plusSeconds(5))
                .follow(List.of(at(6, "900"))).moves().size());
    }

    @Test
    void itGoesOnWhereTheOpenAlertStood() {
        var open = new Calm(NOON, 2, NOON.plusSeconds(2));
        var course = new Course(PRE_ALARM, open, null).follow(List.of(at(3, "1")));
        assertEquals("closes@3", words(course.moves()));
        assertNull(course.calm());
    }

    @Test
    void aMeanClosesWithTheNextOneWithinTheLimit() {
        var course = new Course(Hysteresis.MEAN, null, null)
                .follow(List.of(received(0, "900", 90_000), at(3600, "500")));
        assertEquals("opens@0 closes@3600", words(course.moves()));
    }

    static String course(Sample... samples) {
        return words(new Course(PRE_ALARM, null, null).follow(List.of(samples)).moves());
    }

    static String words(List<Course.Move> moves) {
        var words = new ArrayList<String>();
        for (var move : moves) {
            words.add(move instanceof Course.Opens opens
                    ? "opens@" + seconds(opens.by().at())
                    : "closes@" + seconds(((Course.Closes) move).at()));
        }
        return String.join(" ", words);
    }

    private static long seconds(Instant at) {
        return at.getEpochSecond() - NOON.getEpochSecond();
    }

    static Sample at(int second, String value) {
        return received(second, value, 1);
    }

    static Sample ph(int second, String value) {
        var at = NOON.plusSeconds(second);
        return new Sample(at, at, new BigDecimal(value), true, false, PH);
    }

    static Sample received(int second, String value, int later) {
        var at = NOON.plusSeconds(second);
        return new Sample(at, at.plusSeconds(later), new BigDecimal(value), true, false, COD);
    }

    static Sample invalid(int second, String value) {
        return new Sample(NOON.plusSeconds(second), NOON.plusSeconds(second), new BigDecimal(value), false, false, COD);
    }

    static Sample atLeast(int second, String value) {
        return new Sample(NOON.plusSeconds(second), NOON.plusSeconds(second), new BigDecimal(value), true, true, COD);
    }
}
