package cn.yuanqi.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LateFeeTest {
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    @Test
    void dueDateAndGraceCostNothingTheDayAfterDoes() {
        var terms = terms("10000.00", "0.05", 5);
        assertEquals(Map.of(), LateFee.lines(terms, none(), DUE.plusDays(5)));
        assertEquals(Map.of(DUE.plusDays(6), new BigDecimal("5.00")),
                LateFee.lines(terms, none(), DUE.plusDays(6)));
    }

    @Test
    void afterAPartialPaymentOnlyTheRestCostsFromThatDayOn() {
        var lines = LateFee.lines(terms("10000.00", "0.05", 0), paid(DUE.plusDays(3), "4000.00"), DUE.plusDays(4));
        assertEquals(Map.of(DUE.plusDays(1), new BigDecimal("5.00"), DUE.plusDays(2), new BigDecimal("5.00"),
                DUE.plusDays(3), new BigDecimal("3.00"), DUE.plusDays(4), new BigDecimal("3.00")), lines);
    }

    @Test
    void aFeeOfLessThanAFenADayIsChargedWhenItMakesOne() {
        var lines = LateFee.lines(terms("6.00", "0.05", 0), none(), DUE.plusDays(6));
        assertEquals(Map.of(DUE.plusDays(2), new BigDecimal("0.01"), DUE.plusDays(5), new BigDecimal("0.01")), lines);
    }

    @Test
    void theFeeStopsAtThePrincipal() {
        var lines = LateFee.lines(terms("100.00", "10", 0), none(), DUE.plusDays(400));
        assertEquals(0, sum(lines).compareTo(new BigDecimal("100.00")));
        assertEquals(DUE.plusDays(10), lines.lastKey());
    }

    @Test
    void aBackDatedPaymentIsReversedByLinesAndNoStoredLineChanges() {
        var terms = terms("10000.00", "0.05", 0);
        var through = DUE.plusDays(3);
        var stored = LateFee.lines(terms, none(), through);
        var corrections = LateFee.corrections(stored,
                LateFee.lines(terms, paid(DUE.plusDays(2), "10000.00"), through));
        assertEquals(Map.of(DUE.plusDays(2), new BigDecimal("-5.00"), DUE.plusDays(3), new BigDecimal("-5.00")),
                corrections);
    }

    @Property(tries = 300)
    void theLinesAddUpToTheRoundedWhole(@ForAll("payments") SortedMap<LocalDate, BigDecimal> paid,
            @ForAll @IntRange(min = 1, max = 5_000_000) int fen, @ForAll @IntRange(min = 0, max = 60) int days) {
        var terms = terms(BigDecimal.valueOf(fen, 2).toPlainString(), "0.05", 3);
        var through = DUE.plusDays(days);
        var exact = BigDecimal.ZERO;
        for (var day = terms.firstDay(); !day.isAfter(through); day = day.plusDays(1)) {
            var unpaid = terms.principal().subtract(sum(paid.headMap(day.plusDays(1)))).max(BigDecimal.ZERO);
            exact = exact.add(unpaid.multiply(new BigDecimal("0.0005")));
        }
        assertEquals(exact.setScale(2, RoundingMode.HALF_UP),
                sum(LateFee.lines(terms, paid, through)).setScale(2, RoundingMode.UNNECESSARY));
    }

    @Property(tries = 300)
    void correctionsBringAnyStoredLinesToWhatIsWanted(@ForAll("payments") SortedMap<LocalDate, BigDecimal> before,
            @ForAll("payments") SortedMap<LocalDate, BigDecimal> after) {
        var terms = terms("12345.67", "0.05", 0);
        var through = DUE.plusDays(60);
        var wanted = LateFee.lines(terms, after, through);
        var stored = new TreeMap<>(LateFee.lines(terms, before, through));
        LateFee.corrections(stored, wanted).forEach((day, amount) -> stored.merge(day, amount, BigDecimal::add));
        stored.values().removeIf(amount -> amount.signum() == 0);
        assertEquals(wanted, stored);
        assertTrue(LateFee.corrections(stored, wanted).isEmpty());
    }

    @Provide
    Arbitrary<SortedMap<LocalDate, BigDecimal>> payments() {
        return Arbitraries
                .maps(Arbitraries.integers().between(-10, 60).map(DUE::plusDays),
                        Arbitraries.integers().between(1, 900_000).map(fen -> BigDecimal.valueOf(fen, 2)))
                .ofMaxSize(4).map(TreeMap::new);
    }

    private static LateFeeTerms terms(String principal, String percent, int grace) {
        return new LateFeeTerms(new BigDecimal(principal), DUE, new BigDecimal(percent), grace);
    }

    private static SortedMap<LocalDate, BigDecimal> none() {
        return new TreeMap<>();
    }

    private static SortedMap<LocalDate, BigDecimal> paid(LocalDate on, String amount) {
        return new TreeMap<>(Map.of(on, new BigDecimal(amount)));
    }

    private static BigDecimal sum(SortedMap<LocalDate, BigDecimal> lines) {
        return lines.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
