package cn.yuanqi.environment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void microgramsBecomeMilligrams() {
        assertEquals(new BigDecimal("0.001"), Units.ratio("µg/L", "mg/L"));
        assertEquals(new BigDecimal("0.001"), Units.ratio("μg/L", "mg/L"));
        assertEquals(new BigDecimal("0.001"), Units.ratio("ug/L", "mg/L"));
        assertEquals(new BigDecimal("1000"), Units.ratio("mg/L", "µg/L"));
    }

    @Test
    void theSameUnitStays() {
        assertEquals(BigDecimal.ONE, Units.ratio("mg/L", "mg/L"));
        assertEquals(BigDecimal.ONE, Units.ratio("", "–"));
    }

    @Test
    void whatDoesNotConvertSaysSo() {
        assertNull(Units.ratio("mg/L", "L/s"));
    }
}
