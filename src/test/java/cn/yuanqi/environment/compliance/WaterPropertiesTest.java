package cn.yuanqi.environment.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.yuanqi.environment.alerting.Bounds;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A day's mean does not depend on how its logger said how much water passed. */
class WaterPropertiesTest {
    private static final String COD = "w01018";
    private static final String FLOW = "w00000";
    private static final BigDecimal CUBIC_METRES = new BigDecimal("3.6");
    private static final Bounds LIMIT = new Bounds(null, new BigDecimal("1000000"));

    /** @param litres mean rate in tenths of a litre per second */
    record Hour(int cod, int litres, boolean asTotal) {
        private Map<String, FactorValue> asSaid() {
            return asTotal ? said(null, water()) : said(rate(), null);
        }

        private Map<String, FactorValue> said(BigDecimal rate, BigDecimal total) {
            return Map.of(COD, new FactorValue(BigDecimal.valueOf(cod), null, null, null, Flag.N), FLOW,
                    new FactorValue(rate, null, null, total, Flag.N));
        }

        private BigDecimal rate() {
            return BigDecimal.valueOf(litres, 1);
        }

        private BigDecimal water() {
            return rate().multiply(CUBIC_METRES);
        }
    }

    @Provide
    Arbitrary<List<Hour>> days() {
        return Combinators.combine(Arbitraries.integers().between(1, 5_000), Arbitraries.integers().between(0, 900),
                Arbitraries.of(true, false)).as(Hour::new).list().ofMinSize(18).ofMaxSize(24)
                .filter(hours -> hours.stream().anyMatch(hour -> hour.litres > 0));
    }

    @Property
    void theMeanOfADayIsTheSameInWhateverKindEachHourSaidItsWater(@ForAll("days") List<Hour> hours) {
        var loads = BigDecimal.ZERO;
        var water = BigDecimal.ZERO;
        for (var hour : hours) {
            loads = loads.add(hour.water().multiply(BigDecimal.valueOf(hour.cod)));
            water = water.add(hour.water());
        }
        var mean = mean(hours.stream().map(Hour::asSaid).toList());
        assertEquals(loads.divide(water, MathContext.DECIMAL64), mean);
    }

    @Property
    void noMeanLiesOutsideOfTheHoursThatHadWater(@ForAll("days") List<Hour> hours) {
        var wet = hours.stream().filter(hour -> hour.litres > 0).map(Hour::cod).sorted().toList();
        var mean = mean(hours.stream().map(Hour::asSaid).toList()).doubleValue();
        assertTrue(mean >= wet.get(0) - 1e-6 && mean <= wet.get(wet.size() - 1) + 1e-6, () -> mean + " of " + wet);
    }

    /** What is weighted by is what is multiplied by: the mean times the water is the load. */
    @Property
    void theMeanTimesTheWaterIsTheLoad(@ForAll("days") List<Hour> hours) {
        var rows = new ArrayList<Map<String, FactorValue>>();
        hours.forEach(hour -> rows.add(hour.asSaid()));
        var water = hours.stream().map(Hour::water).reduce(BigDecimal.ZERO, BigDecimal::add);
        var grams = mean(rows).multiply(water).doubleValue();
        assertEquals(grams / 1_000, Load.of(rows, COD, "mg/L").kg().doubleValue(), 1e-5 + grams * 1e-9);
    }

    private static BigDecimal mean(List<Map<String, FactorValue>> rows) {
        return new Day(null, rows.stream().map(row -> Means.of(row, COD)).toList(), LIMIT, 18).verdict().value();
    }
}
