package cn.yuanqi.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cn.yuanqi.metering.TieredPrice.Share;
import cn.yuanqi.metering.TieredPrice.Tier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TieredPriceTest {
    private static final TieredPrice PRICE = new TieredPrice(List.of(tier("100", "1.005"), tier("200", "2"),
            tier(null, "3.333")));

    @Test
    void eachTierPricesItsShareAndTheSumIsRoundedOnce() {
        assertEquals(number("100.50"), amount("0", "100"));
        assertEquals(number("300.50"), amount("0", "200"));
        assertEquals(number("303.83"), amount("0", "201"));
        assertEquals(number("0.00"), amount("0", "0"));
        assertThrows(IllegalArgumentException.class,
                () -> new TieredPrice(List.of(tier("5", "1"), tier("5", "2"))));
    }

    @Test
    void aTierReachesToItsBoundIncluded() {
        assertEquals(List.of(new Share(1, number("100"), number("1.005"))), PRICE.shares(number("0"), number("100")));
        assertEquals(List.of(new Share(2, number("0.001"), number("2"))), PRICE.shares(number("100"), number("0.001")));
        assertEquals(2, PRICE.shares(number("99.999"), number("0.002")).size());
    }

    @Test
    void severalMonthsHaveAsManyTimesTheTiers() {
        assertEquals(number("201.00"), TieredPrice.amount(PRICE.times(2).shares(number("0"), number("200"))));
    }

    @Property(tries = 300)
    void nothingIsLostWhereverAYearIsCut(@ForAll @IntRange(min = 0, max = 400_000) int first,
            @ForAll @IntRange(min = 0, max = 400_000) int second) {
        var one = BigDecimal.valueOf(first, 3);
        var two = BigDecimal.valueOf(second, 3);
        assertEquals(0, exact(PRICE.shares(BigDecimal.ZERO, one.add(two)))
                .compareTo(exact(PRICE.shares(BigDecimal.ZERO, one)).add(exact(PRICE.shares(one, two)))));
        assertEquals(0, two.compareTo(
                PRICE.shares(one, two).stream().map(Share::quantity).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Property(tries = 200)
    void moreNeverCostsLessAndEachShareLiesInItsTier(@ForAll @IntRange(min = 0, max = 400_000) int base,
            @ForAll @IntRange(min = 0, max = 400_000) int steps) {
        var from = BigDecimal.valueOf(base, 3);
        var shares = PRICE.shares(from, BigDecimal.valueOf(steps, 3));
        assertTrue(exact(PRICE.shares(from, BigDecimal.valueOf(steps + 1, 3))).compareTo(exact(shares)) > 0);
        for (int i = 1; i < shares.size(); i++) {
            assertTrue(shares.get(i).tier() > shares.get(i - 1).tier());
        }
    }

    @Test
    void aYearsTiersAreUsedUpAndBeginAnewInTheNext() {
        var slots = slots("2025-11-30", "0", "2025-12-31", "90", "2026-01-31", "150", "2026-02-28", "230");
        var tariff = tariff(TierSpan.YEAR);
        var reckoned = Reckoner.of(slots, slot -> Optional.of(tariff));
        assertEquals(List.of("90.45", "60.30", "120.20"),
                reckoned.values().stream().map(each -> each.due().toPlainString()).toList());
    }

    @Test
    void twoReadingsInAMonthShareItsTiersAndAGapOfTwoMonthsHasTwice() {
        var tariff = tariff(TierSpan.MONTH);
        var twice = Reckoner.of(slots("2026-01-31", "0", "2026-02-10", "60", "2026-02-28", "120"),
                slot -> Optional.of(tariff));
        assertEquals(List.of("60.30", "80.20"),
                twice.values().stream().map(each -> each.due().toPlainString()).toList());
        var gap = Reckoner.of(slots("2026-01-31", "0", "2026-03-31", "200"), slot -> Optional.of(tariff));
        assertEquals("201.00", gap.values().iterator().next().due().toPlainString());
    }

    private static List<Slot> slots(String... daysAndValues) {
        var meter = new Meter();
        meter.number = "W";
        meter.kind = MeterKind.WATER;
        meter.multiplier = BigDecimal.ONE;
        meter.digits = 6;
        var readings = new ArrayList<MeterReading>();
        for (int i = 0; i < daysAndValues.length; i += 2) {
            var reading = new MeterReading();
            reading.rootId = reading.id;
            reading.readOn = LocalDate.parse(daysAndValues[i]);
            reading.value = number(daysAndValues[i + 1]);
            readings.add(reading);
        }
        return Slot.of(meter, readings);
    }

    private static Tariff tariff(TierSpan span) {
        var facts = new TariffFacts();
        facts.tiers = List.of(new TariffFacts.Tier(number("100"), number("1.005")),
                new TariffFacts.Tier(number("200"), number("2")), new TariffFacts.Tier(null, number("3.333")));
        var tariff = new Tariff();
        tariff.kind = MeterKind.WATER;
        tariff.span = span;
        tariff.validFrom = LocalDate.of(2020, 1, 1);
        tariff.tiers = TariffTier.of(tariff, facts.tiers);
        return tariff;
    }

    private static BigDecimal exact(List<Share> shares) {
        return shares.stream().map(Share::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(String base, String quantity) {
        return TieredPrice.amount(PRICE.shares(number(base), number(quantity)));
    }

    private static Tier tier(String upTo, String price) {
        return new Tier(upTo == null ? null : number(upTo), number(price));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
