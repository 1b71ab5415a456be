package cn.yuanqi.environment.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.alerting.Bounds;
import cn.yuanqi.environment.compliance.DayVerdict.Outcome;
import cn.yuanqi.environment.compliance.Mean.Mark;

class DayTest {
    private static final Bounds COD = new Bounds(null, new BigDecimal("500"));
    private static final Bounds PH = new Bounds(new BigDecimal("6"), new BigDecimal("9"));

    @Test
    void theLoggersDayMeanIsJudged() {
        assertOutcome(Outcome.WITHIN, day(valid("500"), List.of(), COD));
        assertOutcome(Outcome.OVER, day(valid("500.1"), List.of(), COD));
    }

    @Test
    void withoutADayMeanTheValidHoursAreWeightedByTheirFlow() {
        var hours = new ArrayList<>(hours(17, "100", "1"));
        hours.addAll(hours(1, "1000", "83"));
        var verdict = day(null, hours, COD).verdict();
        assertEquals(Outcome.OVER, verdict.outcome());
        assertEquals(0, new BigDecimal("847").compareTo(verdict.value()));
    }

    @Test
    void withoutAFlowMeterTheHoursCountAlike() {
        var verdict = day(null, hours(18, "100", null), COD).verdict();
        assertEquals(Outcome.WITHIN, verdict.outcome());
        assertEquals(0, new BigDecimal("100").compareTo(verdict.value()));
    }

    @Test
    void tooFewValidHoursCannotBeJudged() {
        assertUnjudged(Set.of(Reason.TOO_FEW_VALID_HOURS), day(null, hours(17, "900", "1"), COD));
        assertUnjudged(Set.of(Reason.TOO_FEW_VALID_HOURS), day(null, List.of(), COD));
    }

    @Test
    void anInvalidFlagProvesNoExceedance() {
        assertUnjudged(Set.of(Reason.INVALID_FLAGS), day(new Mean(new BigDecimal("900"), null, Mark.INVALID),
                List.of(), COD));
    }

    @Test
    void anInvalidHourInsideMakesTheLoggersMeanAbnormal() {
        var hours = new ArrayList<>(hours(20, "100", "1"));
        hours.add(new Mean(new BigDecimal("9000"), BigDecimal.ONE, Mark.INVALID));
        var verdict = day(valid("900"), hours, COD).verdict();
        assertEquals(Outcome.WITHIN, verdict.outcome());
        assertEquals(0, new BigDecimal("100").compareTo(verdict.value()));
    }

    @Test
    void aMeanThatMayBeHigherProvesExceedanceButNeverCompliance() {
        assertOutcome(Outcome.OVER, day(new Mean(new BigDecimal("501"), null, Mark.AT_LEAST), List.of(), COD));
        assertUnjudged(Set.of(Reason.INVALID_FLAGS),
                day(new Mean(new BigDecimal("499"), null, Mark.AT_LEAST), List.of(), COD));
    }

    @Test
    void aDayAllStoppedOrWithoutFlowIsStopped() {
        assertUnjudged(Set.of(Reason.STOPPED),
                day(null, Collections.nCopies(24, new Mean(null, null, Mark.STOPPED)), COD));
        assertUnjudged(Set.of(Reason.STOPPED), day(null, hours(24, "40", "0"), COD));
        assertUnjudged(Set.of(Reason.STOPPED), day(new Mean(new BigDecimal("40"), BigDecimal.ZERO, Mark.VALID),
                List.of(), COD));
    }

    @Test
    void phIsJudgedByItsHoursNeverByAWeightedMean() {
        var hours = new ArrayList<>(hours(23, "7", "1000"));
        hours.add(new Mean(new BigDecimal("9.8"), new BigDecimal("0.001"), Mark.VALID));
        var verdict = day(valid("7"), hours, PH).verdict();
        assertEquals(Outcome.OVER, verdict.outcome());
        assertEquals(new BigDecimal("9.8"), verdict.value());
        assertEquals(new BigDecimal("9"), verdict.limit());
        assertOutcome(Outcome.WITHIN, day(null, hours(18, "6", "1"), PH));
        assertUnjudged(Set.of(Reason.TOO_FEW_VALID_HOURS), day(null, hours(3, "7", "1"), PH));
    }

    @Test
    void withoutALimitThereIsNoVerdict() {
        assertUnjudged(Set.of(Reason.NO_LIMIT), day(valid("1"), List.of(), null));
    }

    private static Day day(Mean logged, List<Mean> hours, Bounds limit) {
        return new Day(logged, hours, limit, 18);
    }

    private static Mean valid(String value) {
        return new Mean(new BigDecimal(value), null, Mark.VALID);
    }

    private static List<Mean> hours(int count, String value, String flow) {
        return Collections.nCopies(count, new Mean(new BigDecimal(value), flow == null ? null : new BigDecimal(flow),
                Mark.VALID));
    }

    private static void assertOutcome(Outcome expected, Day day) {
        assertEquals(expected, day.verdict().outcome());
    }

    private static void assertUnjudged(Set<Reason> reasons, Day day) {
        var verdict = day.verdict();
        assertTrue(!verdict.isJudged(), () -> "judged " + verdict);
        assertEquals(reasons, verdict.reasons());
    }
}
