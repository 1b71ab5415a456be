package cn.yuanqi.enterprise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChangeTest {
    @ParameterizedTest
    @CsvSource({"100, 112.5, 12.5, +12.50%", "100, 50, -50, -50.00%", "3, 4, 1, +33.33%", "6, 7, 1, +16.67%",
            "-100, 50, 150, +150.00%", "-100, -150, -50, -50.00%", "7, 7, 0, 0.00%", "0, 5, 5, –", ", 5, , –"})
    void aChangeIsOfTheSizeOfItsBase(BigDecimal base, BigDecimal now, BigDecimal absolute, String percent) {
        var change = Change.between(base, now);
        assertEquals(percent, change.shown());
        if (absolute == null) {
            assertNull(change.absolute());
        } else {
            assertEquals(0, absolute.compareTo(change.absolute()));
        }
    }

    @Property
    void thePercentHasTheSignOfTheDifference(@ForAll @IntRange(min = -9_999, max = 9_999) int base,
            @ForAll @IntRange(min = -9_999, max = 9_999) int now) {
        var change = Change.between(BigDecimal.valueOf(base), BigDecimal.valueOf(now));
        assertEquals(now - base, change.absolute().intValueExact());
        if (base == 0) {
            assertNull(change.percent());
        } else {
            assertEquals(Integer.signum(now - base), change.percent().signum());
        }
    }

    @ParameterizedTest
    @CsvSource({"2025, 2024, 2024", "2025Q3, 2025Q2, 2024Q3", "2025Q1, 2024Q4, 2024Q1"})
    void aPeriodKnowsWhatItIsHeldAgainst(String period, String previous, String yearAgo) {
        var read = Period.read(period).orElseThrow();
        assertEquals(period, read.toString());
        assertEquals(previous, read.previous().toString());
        assertEquals(yearAgo, read.yearAgo().toString());
    }

    @Test
    void whatIsNoPeriodIsNone() {
        for (String text : List.of("", "25", "2025Q5", "2025Q0", "2025q1", "2025-Q1", "20255", " 2025")) {
            assertEquals(true, Period.read(text).isEmpty(), text);
        }
        assertEquals(true, Period.read(null).isEmpty());
    }
}
