package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class CurveTest {
    private static final long DAY = LocalDate.of(2026, 11, 20).toEpochDay();
    private final List<DemoOutlet> outlets = DemoOutlet.ofZone();

    @Test
    void anOrdinaryOutletNeverGoesOver() {
        for (DemoOutlet outlet : outlets.subList(DemoOutlet.DRIVEN, DemoOutlet.ZONE)) {
            for (long local = DAY * Curve.DAY; local < (DAY + 3) * Curve.DAY; local += 97) {
                for (Substance substance : Substance.values()) {
                    double value = outlet.curve().at(substance, local);
                    assertTrue(value > 0 && value < .95 * substance.ceiling,
                            outlet.mn() + " " + substance + " " + value);
                }
            }
        }
    }

    @Test
    void phStaysBetweenSixAndAHalfAndEightAndAHalf() {
        for (DemoOutlet outlet : outlets.subList(DemoOutlet.DRIVEN, DemoOutlet.ZONE)) {
            for (long local = DAY * Curve.DAY; local < (DAY + 1) * Curve.DAY; local += 300) {
                double ph = outlet.curve().at(Substance.PH, local);
                assertTrue(ph >= 6.5 && ph <= 8.5, "pH " + ph);
            }
        }
    }

    @Test
    void valuesRemember() {
        var curve = outlets.get(330).curve();
        double jump = 0;
        for (long local = DAY * Curve.DAY; local < (DAY + 1) * Curve.DAY; local += 30) {
            double step = curve.at(Substance.COD, local + 30) - curve.at(Substance.COD, local);
            jump = Math.max(jump, Math.abs(step));
        }
        assertTrue(jump < 20, "COD jumped by " + jump + " mg/L in 30 s");
    }

    @Test
    void afternoonsAreFullerThanNights() {
        double night = 0;
        double afternoon = 0;
        for (DemoOutlet outlet : outlets) {
            night += outlet.curve().at(Substance.COD, DAY * Curve.DAY + 3 * 3_600);
            afternoon += outlet.curve().at(Substance.COD, DAY * Curve.DAY + 15 * 3_600);
        }
        assertTrue(afternoon > 1.15 * night);
    }

    @Test
    void excursionsComeAFewAnHourAndGoDownAgain() {
        int openings = 0;
        for (DemoOutlet outlet : outlets.subList(0, DemoOutlet.DRIVEN)) {
            for (Substance substance : Substance.values()) {
                openings += openings(outlet, substance);
            }
        }
        assertTrue(openings >= 24 && openings <= 200, openings + " excursions in a day over the park");
    }

    /** On a day that is not bad, with the rule of pre-alarms: the first value over opens, three calm ones close. */
    private static int openings(DemoOutlet outlet, Substance substance) {
        int openings = 0;
        int calm = 3;
        boolean bad = false;
        for (long local = DAY * Curve.DAY; local < (DAY + 1) * Curve.DAY; local += 30) {
            double share = outlet.curve().at(substance, local) / substance.ceiling;
            calm = share <= .95 ? calm + 1 : share > 1 && calm >= 3 ? 0 : calm >= 3 ? calm : 0;
            boolean over = calm < 3;
            openings += over && !bad ? 1 : 0;
            bad = over;
        }
        return openings;
    }

    @Test
    void anExcursionIsOneAlarm() {
        for (DemoOutlet outlet : outlets.subList(0, 100)) {
            for (Substance substance : Substance.values()) {
                assertTrue(openings(outlet, substance) <= 3, outlet.mn() + " flickers on " + substance);
            }
        }
    }

    @Test
    void theSameMomentIsTheSameForEveryone() {
        assertEquals(DemoOutlet.inZone(7).curve().at(Substance.COD, 42), outlets.get(6).curve().at(Substance.COD, 42));
    }
}
