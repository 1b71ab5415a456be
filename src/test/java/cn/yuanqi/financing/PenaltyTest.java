package cn.yuanqi.financing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Interest on what is overdue, to the fen. */
class PenaltyTest {
    private static final LocalDate DUE = LocalDate.of(2024, 2, 28);

    /** base × rate × (1 + percent) × days / 360, reckoned by hand. */
    @ParameterizedTest
    @CsvSource({"100000.00, 3.85, 50, 30, 481.25", "10000.00, 3.85, 50, 1, 1.60", "8506.94, 3.85, 50, 2, 2.73",
            "100000.00, 3.85, 50, 366, 5871.25", "100000.00, 3.85, 0, 30, 320.83", "0.01, 24, 50, 3, 0.00",
            "100000.00, 0, 50, 30, 0.00", "100000.00, 3.85, 50, 0, 0.00", "100000.00, 3.85, 50, -5, 0.00"})
    void itIsTheRateAndHalfOfItByActualDaysOfThreeHundredAndSixty(BigDecimal base, BigDecimal rate,
            BigDecimal percent, int days, BigDecimal penalty) {
        assertEquals(penalty, Penalty.of(base, rate, percent, DUE, DUE.plusDays(days)));
    }

    @Property(tries = 300)
    void twoSpansAreOneUpToAFenAndLongerIsNeverLess(@ForAll @LongRange(min = 0, max = 5_000_000_000L) long fen,
            @ForAll @IntRange(min = 0, max = 250_000) int rate, @ForAll @IntRange(min = 0, max = 900) int first,
            @ForAll @IntRange(min = 0, max = 900) int second) {
        var base = BigDecimal.valueOf(fen, 2);
        var yearly = BigDecimal.valueOf(rate, 4);
        var half = BigDecimal.valueOf(50);
        var between = DUE.plusDays(first);
        var end = between.plusDays(second);
        var whole = Penalty.of(base, yearly, half, DUE, end);
        var parts = Penalty.of(base, yearly, half, DUE, between).add(Penalty.of(base, yearly, half, between, end));
        assertTrue(whole.subtract(parts).abs().compareTo(new BigDecimal("0.01")) <= 0, whole + " " + parts);
        assertTrue(whole.compareTo(Penalty.of(base, yearly, half, DUE, between)) >= 0);
    }
}
