package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.yuanqi.demo.DemoEnterprises.DemoEnterprise;
import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.CreditCode;
import cn.yuanqi.enterprise.Lifecycle;

class DemoEnterprisesTest {
    private final List<DemoEnterprise> incubator = DemoEnterprises.ofIncubator();
    private final List<DemoEnterprise> zone = DemoEnterprises.ofZone();

    @Test
    void theIncubatorHasTheSeedsCounts() {
        assertEquals(309, incubator.size());
        assertEquals(105, count(Category.TECH));
        assertEquals(240, count(Category.ECOMMERCE));
        assertEquals(36, incubator.stream().filter(each -> each.facts().categories.size() == 2).count());
        assertTrue(incubator.stream().allMatch(each -> Lifecycle.entered().contains(each.stage())));
    }

    private long count(Category category) {
        return incubator.stream().filter(each -> each.facts().categories.contains(category)).count();
    }

    @Test
    void theirRevenueOf2021IsTheSeedsToTheFen() {
        assertEquals(new BigDecimal("4900000000.00"),
                incubator.stream().map(DemoEnterprise::revenue).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertTrue(incubator.stream().allMatch(each -> each.revenue().signum() > 0));
    }

    @Test
    void everyStageThatAnEnterpriseCanHaveEnteredIsSeen() {
        assertEquals(Lifecycle.entered(), new HashSet<>(incubator.stream().map(DemoEnterprise::stage).toList()));
        assertTrue(incubator.stream().filter(each -> each.stage() == Lifecycle.INCUBATING).count() > 160);
        incubator.subList(0, 5).forEach(each -> assertEquals(Lifecycle.INCUBATING, each.stage()));
    }

    @Test
    void theZoneHas344Dischargers() {
        assertEquals(344, zone.size());
        assertEquals(10, zone.stream().map(each -> each.facts().industry).distinct().count());
    }

    @Test
    void allOfThemAreDifferentAndWellFormed() {
        var all = new ArrayList<>(incubator);
        all.addAll(zone);
        assertEquals(653, all.stream().map(each -> each.facts().creditCode).distinct().count());
        assertEquals(653, all.stream().map(each -> each.facts().name).distinct().count());
        assertEquals(653, all.stream().map(each -> each.facts().phone).distinct().count());
        for (var each : all) {
            var facts = each.facts();
            assertTrue(CreditCode.isValid(facts.creditCode), facts.creditCode);
            assertTrue(facts.phone.matches("199\\d{8}"), facts.phone);
            assertTrue(!facts.enteredOn.isBefore(facts.foundedOn), facts.name);
            assertTrue(facts.enteredOn.isBefore(LocalDate.of(2022, 1, 1)), facts.name);
            assertTrue(facts.headcount > 0 && facts.registeredCapital.signum() > 0, facts.name);
        }
    }

    @Test
    void theFirstEnterprisesAreFirstInTheListToo() {
        var names = incubator.stream().map(each -> each.facts().name).toList();
        assertEquals(names.stream().sorted(Comparator.naturalOrder()).toList(), names);
    }

    @Test
    void theSeedAlwaysGrowsTheSamePark() {
        var again = DemoEnterprises.ofIncubator();
        for (int i = 0; i < incubator.size(); i++) {
            assertEquals(incubator.get(i).facts().creditCode + incubator.get(i).revenue(),
                    again.get(i).facts().creditCode + again.get(i).revenue());
        }
    }
}
