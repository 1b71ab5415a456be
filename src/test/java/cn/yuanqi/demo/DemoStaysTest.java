package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Lifecycle;

/** The stays of the demo's incubatees on the day on which it is opened, whichever that is. */
class DemoStaysTest {

    private static List<EnterpriseFacts> on(LocalDate today) {
        var all = DemoEnterprises.ofIncubator();
        DemoStays.settle(all, today);
        return all.stream().filter(one -> one.stage() == Lifecycle.INCUBATING).map(one -> one.facts()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-31", "2027-02-28", "2028-02-29", "2030-07-15"})
    void twoAreOverSixAreNearAndTheOthersHaveTime(LocalDate today) {
        var left = on(today).stream().map(facts -> today.until(facts.enteredOn.plusMonths(48), ChronoUnit.DAYS))
                .toList();
        assertEquals(2, left.stream().filter(days -> days < 0).count());
        assertEquals(6, left.stream().filter(days -> days >= 0 && days <= 90).count());
        assertTrue(left.subList(0, 5).stream().allMatch(days -> days > 90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-02-28", "2030-07-15"})
    void theyWereFoundedByTheEndOfTheYearThatTheyReport(LocalDate today) {
        assertTrue(on(today).stream().allMatch(facts -> facts.foundedOn.isBefore(LocalDate.of(2022, 1, 1))
                && facts.foundedOn.isBefore(facts.enteredOn) && facts.enteredOn.isBefore(today)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2026-11-23"})
    void whereTheDayAllowsItTheyWereNoOlderThanTwoYearsOnEntry(LocalDate today) {
        assertTrue(on(today).stream().noneMatch(facts -> facts.enteredOn.isAfter(facts.foundedOn.plusMonths(24))));
    }

    @ParameterizedTest
    @ValueSource(strings = "2026-11-23")
    void oneDayAlwaysGivesTheSame(LocalDate today) {
        assertEquals(on(today).stream().map(facts -> facts.enteredOn + " " + facts.foundedOn).toList(),
                on(today).stream().map(facts -> facts.enteredOn + " " + facts.foundedOn).toList());
    }
}
