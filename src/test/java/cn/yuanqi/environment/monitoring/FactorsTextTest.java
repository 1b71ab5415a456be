package cn.yuanqi.environment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FactorsTextTest {
    @Test
    void whatIsWrittenIsReadBackExactly() {
        var factors = new LinkedHashMap<String, FactorValue>();
        factors.put("w01018", new FactorValue(new BigDecimal("150.200000000000001"), null, null, null, Flag.N));
        factors.put("w01001",
                new FactorValue(new BigDecimal("7.5"), new BigDecimal("7.1"), new BigDecimal("7.8"), null, Flag.T));
        factors.put("w00000", new FactorValue(null, null, null, new BigDecimal("1512.0"), Flag.F));
        assertEquals(factors, FactorsText.read(FactorsText.write(factors)));
    }

    @Test
    void anInstantIsCompact() {
        var one = Map.of("w01018", new FactorValue(new BigDecimal("150.2"), null, null, null, Flag.N));
        assertEquals("{\"w01018\":[\"150.2\",\"N\"]}", FactorsText.write(one));
    }

    @Test
    void theLatestKeepsTheTimeOfEachFactor() {
        var at = Instant.parse("2026-11-23T00:00:00.123Z");
        var latest = Map.of("w01018",
                new LatestValue(new FactorValue(new BigDecimal("1"), null, null, null, Flag.N), at));
        assertEquals(latest, FactorsText.readLatest(FactorsText.writeLatest(latest)));
    }

    @Test
    void nothingIsAnEmptyObject() {
        assertEquals(Map.of(), FactorsText.read(FactorsText.write(Map.of())));
    }
}
