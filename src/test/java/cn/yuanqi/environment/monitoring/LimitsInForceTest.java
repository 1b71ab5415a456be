package cn.yuanqi.environment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class LimitsInForceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theStrictestInForceApplies() {
        var limits = new LimitsInForce(
                List.of(upper("500", LimitBasis.DAY, "GB 8978"), upper("300", LimitBasis.DAY, "contract")));
        var limit = limits.on(DAY, "w01018", LimitBasis.DAY).orElseThrow();
        assertEquals(new BigDecimal("300"), limit.upper());
        assertEquals("contract", limit.source());
    }

    @Test
    void theStrictestOfARangeMayComeFromTwoSources() {
        var limits = new LimitsInForce(List.of(range("6", "9", "GB 8978"), range("6.5", "9.5", "GB/T 31962")));
        var limit = limits.on(DAY, "w01001", LimitBasis.DAY).orElseThrow();
        assertEquals(new BigDecimal("6.5"), limit.lower());
        assertEquals(new BigDecimal("9"), limit.upper());
        assertEquals("GB 8978; GB/T 31962", limit.source());
    }

    @Test
    void aBasisWithoutALimitIsJudgedByTheDayLimit() {
        var limits = new LimitsInForce(List.of(upper("500", LimitBasis.DAY, "GB 8978")));
        assertEquals(LimitBasis.DAY, limits.on(DAY, "w01018", LimitBasis.INSTANT).orElseThrow().basis());
        assertEquals(LimitBasis.DAY, limits.on(DAY, "w01018", LimitBasis.HOUR).orElseThrow().basis());
    }

    @Test
    void aDayLimitIsNeverReplacedByAnother() {
        var limits = new LimitsInForce(List.of(upper("500", LimitBasis.HOUR, "permit")));
        assertTrue(limits.on(DAY, "w01018", LimitBasis.DAY).isEmpty());
    }

    @Test
    void historyIsJudgedByTheLimitOfItsDay() {
        var before = upper("500", LimitBasis.DAY, "old");
        before.validTo = DAY.minusDays(1);
        var since = upper("100", LimitBasis.DAY, "new");
        since.validFrom = DAY;
        var limits = new LimitsInForce(List.of(before, since));
        assertEquals("old", limits.on(DAY.minusDays(1), "w01018", LimitBasis.DAY).orElseThrow().source());
        assertEquals("new", limits.on(DAY, "w01018", LimitBasis.DAY).orElseThrow().source());
    }

    @Test
    void aValueOnTheBoundIsWithin() {
        var limit = new LimitInForce("w01001", LimitBasis.DAY, new BigDecimal("6"), new BigDecimal("9"), null);
        assertFalse(limit.isExceededBy(new BigDecimal("9.0")));
        assertFalse(limit.isExceededBy(new BigDecimal("6")));
        assertNull(limit.boundCrossedBy(new BigDecimal("7")));
        assertEquals(new BigDecimal("9"), limit.boundCrossedBy(new BigDecimal("9.01")));
        assertEquals(new BigDecimal("6"), limit.boundCrossedBy(new BigDecimal("5.99")));
    }

    @Test
    void theFirstAndTheLastDayBelongToTheLimit() {
        var limit = upper("100", LimitBasis.DAY, "year");
        limit.validFrom = LocalDate.of(2026, 1, 1);
        limit.validTo = LocalDate.of(2026, 12, 31);
        var limits = new LimitsInForce(List.of(limit));
        assertTrue(limits.on(LocalDate.of(2025, 12, 31), "w01018", LimitBasis.DAY).isEmpty());
        assertEquals(limit.validFrom,
                limits.on(LocalDate.of(2026, 1, 1), "w01018", LimitBasis.DAY).orElseThrow().validFrom());
        assertTrue(limits.on(LocalDate.of(2026, 12, 31), "w01018", LimitBasis.DAY).isPresent());
        assertTrue(limits.on(LocalDate.of(2027, 1, 1), "w01018", LimitBasis.DAY).isEmpty());
    }

    @Test
    void coldWaterHasTheBoundInBracketsUpToTwelveDegreesAndUnknownWaterTheStricterOne() {
        var limit = upper("5", LimitBasis.DAY, "GB 18918-2002");
        limit.coldUpper = new BigDecimal("8");
        var limits = new LimitsInForce(List.of(limit, upper("7", LimitBasis.DAY, "contract")));
        var cold = limits.on(DAY, "w01018", LimitBasis.DAY, new BigDecimal("12.0")).orElseThrow();
        assertEquals(new BigDecimal("7"), cold.upper());
        assertEquals("contract", cold.source());
        assertEquals(LimitInForce.Water.COLD, cold.water());
        var warm = limits.on(DAY, "w01018", LimitBasis.DAY, new BigDecimal("12.1")).orElseThrow();
        assertEquals(new BigDecimal("5"), warm.upper());
        assertEquals(LimitInForce.Water.WARM, warm.water());
        var unknown = limits.on(DAY, "w01018", LimitBasis.INSTANT).orElseThrow();
        assertEquals(new BigDecimal("5"), unknown.upper());
        assertEquals(LimitInForce.Water.UNKNOWN, unknown.water());
        assertNull(new LimitsInForce(List.of(upper("7", LimitBasis.DAY, "contract")))
                .on(DAY, "w01018", LimitBasis.DAY, BigDecimal.ONE).orElseThrow().water());
    }

    private static OutletLimit upper(String bound, LimitBasis basis, String source) {
        var limit = new OutletLimit();
        limit.factor = "w01018";
        limit.basis = basis;
        limit.upper = new BigDecimal(bound);
        limit.source = source;
        return limit;
    }

    private static OutletLimit range(String lower, String upper, String source) {
        var limit = upper(upper, LimitBasis.DAY, source);
        limit.factor = "w01001";
        limit.lower = new BigDecimal(lower);
        return limit;
    }
}
