package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.monitoring.Flag;

class MeansTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void theDayIsTheMeanOfItsHours() {
        var means = new Means(DemoOutlet.inZone(330).curve(), ZONE);
        var hours = means.hours(DAY);
        assertEquals(24, hours.size());
        assertEquals(means.hour(hours.get(7)), means.day(DAY).hours().get(hours.get(7)));
        double sum = hours.stream().mapToDouble(hour -> means.hour(hour).get("w01018").value().doubleValue()).sum();
        assertEquals(sum / 24, means.day(DAY).whole().get("w01018").value().doubleValue(), .1);
    }

    @Test
    void daysAreTheParks() {
        assertEquals("2026-11-19T16:00:00Z",
                new Means(DemoOutlet.inZone(1).curve(), ZONE).hours(DAY).get(0).toString());
    }

    @Test
    void onAnyDayAboutOneOutletInTwentyIsOverAndAFewStandStill() {
        var over = new ArrayList<Integer>();
        var still = new ArrayList<Integer>();
        for (int ahead = 0; ahead < 8; ahead++) {
            var day = DAY.plusDays(ahead);
            over.add(0);
            still.add(0);
            for (DemoOutlet outlet : DemoOutlet.ofZone()) {
                tally(outlet, day, over, still);
            }
        }
        over.forEach(count -> assertTrue(count >= 6 && count <= 28, "over: " + over));
        still.forEach(count -> assertTrue(count >= 1 && count <= 12, "still: " + still));
    }

    private static void tally(DemoOutlet outlet, LocalDate day, List<Integer> over, List<Integer> still) {
        var means = new Means(outlet.curve(), ZONE).day(day).whole();
        boolean stands = means.values().stream().allMatch(mean -> mean.flag() == Flag.F);
        boolean exceeds = !stands && List.of(Substance.values()).stream().anyMatch(
                substance -> means.get(substance.code).value().compareTo(substance.upper) > 0);
        int last = over.size() - 1;
        over.set(last, over.get(last) + (exceeds ? 1 : 0));
        still.set(last, still.get(last) + (stands ? 1 : 0));
        boolean bad = List.of(Substance.values()).stream()
                .anyMatch(substance -> outlet.number() <= DemoOutlet.DRIVEN && isBad(outlet, substance, day));
        assertEquals(bad, exceeds, outlet.mn() + " on " + day + ": " + means);
    }

    private static boolean isBad(DemoOutlet outlet, Substance substance, LocalDate day) {
        var dice = Dice.of("zone").at(outlet.number()).at(3);
        return Fate.of(dice).isBad(substance, day.toEpochDay());
    }
}
