package cn.yuanqi.financing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AmortisationPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    private static List<Instalment> schedule(long fen, int rate, Amortisation.Terms terms) {
        return Amortisation.rest(BigDecimal.valueOf(fen, 2), 1, terms,
                place -> BigDecimal.valueOf(Math.max(0, rate + (place - 1) / 12 * 7), 4));
    }

    @Property(tries = 400)
    void thePrincipalOfAllIsTheAmountAndNothingIsNegative(@ForAll @LongRange(min = 1, max = 5_000_000_000L) long fen,
            @ForAll @IntRange(min = 1, max = 360) int months, @ForAll @IntRange(min = 0, max = 250_000) int rate,
            @ForAll RepaymentMethod method, @ForAll Repricing repricing) {
        var schedule = schedule(fen, rate, new Amortisation.Terms(months, method, repricing, DAY));
        var left = BigDecimal.valueOf(fen, 2);
        assertEquals(months, schedule.size());
        for (Instalment one : schedule) {
            assertTrue(one.principal().signum() >= 0 && one.interest().signum() >= 0, one::toString);
            assertEquals(Amortisation.interest(left, one.rate()), one.interest());
            left = left.subtract(one.principal());
            assertEquals(left, one.left());
            assertEquals(DAY.plusMonths(one.place()), one.dueOn());
        }
        assertEquals(new BigDecimal("0.00"), left);
    }

    @Property(tries = 200)
    void anotherRunGivesTheSameFen(@ForAll @LongRange(min = 1, max = 5_000_000_000L) long fen,
            @ForAll @IntRange(min = 1, max = 120) int months, @ForAll @IntRange(min = 0, max = 250_000) int rate,
            @ForAll RepaymentMethod method, @ForAll Repricing repricing) {
        var terms = new Amortisation.Terms(months, method, repricing, DAY);
        assertEquals(schedule(fen, rate, terms), schedule(fen, rate, terms));
    }

    @Property(tries = 200)
    void equalInstalmentsAreEqualUpToTheLast(@ForAll @LongRange(min = 100_000, max = 5_000_000_000L) long fen,
            @ForAll @IntRange(min = 2, max = 120) int months, @ForAll @IntRange(min = 0, max = 250_000) int rate) {
        var terms = new Amortisation.Terms(months, RepaymentMethod.EQUAL_INSTALMENT, Repricing.FROZEN, DAY);
        var schedule = Amortisation.schedule(BigDecimal.valueOf(fen, 2), BigDecimal.valueOf(rate, 4), terms);
        assertEquals(1, schedule.subList(0, months - 1).stream().map(Instalment::total).distinct().count());
        var residue = schedule.get(months - 1).total().subtract(schedule.get(0).total()).abs();
        assertTrue(residue.compareTo(BigDecimal.valueOf(months * 3L, 2)) <= 0, residue::toString);
    }

    /** What is left half-way and the months to come make the same schedule by themselves. */
    @Property(tries = 200)
    void theRestOfAScheduleIsThatOfItsBalance(
            @ForAll @LongRange(min = 1000, max = 5_000_000_000L) long fen,
            @ForAll @IntRange(min = 2, max = 120) int months, @ForAll @IntRange(min = 0, max = 250_000) int rate) {
        var terms = new Amortisation.Terms(months, RepaymentMethod.INTEREST_FIRST, Repricing.FROZEN, DAY);
        var whole = Amortisation.schedule(BigDecimal.valueOf(fen, 2), BigDecimal.valueOf(rate, 4), terms);
        int first = months / 2 + 1;
        assertEquals(whole.subList(first - 1, months), Amortisation.rest(BigDecimal.valueOf(fen, 2), first, terms,
                place -> BigDecimal.valueOf(rate, 4)));
    }
}
