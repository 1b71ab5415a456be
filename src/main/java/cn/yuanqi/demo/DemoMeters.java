package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.metering.MeterFacts;
import cn.yuanqi.metering.MeterKind;
import cn.yuanqi.metering.MetersTakenOver;
import cn.yuanqi.metering.ReadingFacts;
import cn.yuanqi.metering.TariffFacts;
import cn.yuanqi.metering.TierSpan;
import cn.yuanqi.space.Hold;

/** Water and power of the incubator's first tenants: a meter each, read at the end of the last three months. */
@ApplicationScoped
class DemoMeters {
    private static final int TENANTS = 6;
    private static final int MONTHS = 3;
    private static final String READER = "抄表员（演示）";
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);
    @Inject
    Clock clock;
    @Inject
    MetersTakenOver meters;

    /** All within the caller's transaction and park. @param tenants in the order in which they took units */
    void open(List<UUID> tenants) {
        tariffs();
        var stamp = Stamp.machine(clock.instant().atZone(DemoPark.ZONE));
        for (int n = 0; n < TENANTS; n++) {
            var held = Hold.ofEnterprise(tenants.get(n)).stream()
                    .filter(hold -> hold.leaseId != null && hold.span().contains(stamp.today())).findFirst();
            if (held.isPresent()) {
                install(MeterKind.WATER, n, held.get().unitId, stamp);
                install(MeterKind.POWER, n, held.get().unitId, stamp);
            }
        }
    }

    private void tariffs() {
        meters.tariff(tariff(MeterKind.WATER, TierSpan.MONTH, "9", List.of(tier("20", "3.95"), tier(null, "4.85"))));
        meters.tariff(tariff(MeterKind.POWER, TierSpan.YEAR, "13",
                List.of(tier("5000", "0.7235"), tier("12000", "0.7735"), tier(null, "1.0235"))));
    }

    private static TariffFacts tariff(MeterKind kind, TierSpan span, String taxRate, List<TariffFacts.Tier> tiers) {
        var facts = new TariffFacts();
        facts.kind = kind;
        facts.validFrom = SINCE;
        facts.tierSpan = span;
        facts.taxRate = new BigDecimal(taxRate);
        facts.dueDays = 10;
        facts.tiers = tiers;
        return facts;
    }

    private static TariffFacts.Tier tier(String upTo, String price) {
        return new TariffFacts.Tier(upTo == null ? null : new BigDecimal(upTo), new BigDecimal(price));
    }

    private void install(MeterKind kind, int place, UUID unit, Stamp stamp) {
        boolean water = kind == MeterKind.WATER;
        var dice = Dice.of("meters").at(place * 2 + (water ? 0 : 1));
        int month = water ? 12 + dice.at(1).between(0, 18) : 500 + dice.at(1).between(0, 700);
        var end = stamp.today().withDayOfMonth(1).minusDays(1);
        var facts = new MeterFacts();
        facts.number = (water ? "W" : "E") + "%04d".formatted(place + 1);
        facts.kind = kind;
        facts.unitId = unit;
        facts.installedOn = end.plusDays(1).minusMonths(MONTHS).minusDays(1);
        facts.firstReading = BigDecimal.valueOf(100 + dice.at(2).between(0, 900));
        facts.reader = READER;
        var readings = new ArrayList<ReadingFacts>();
        var value = facts.firstReading;
        for (int back = MONTHS - 1; back >= 0; back--) {
            value = value.add(BigDecimal.valueOf(month + dice.at(10 + back).between(0, month / 4)));
            var reading = new ReadingFacts();
            reading.readOn = end.plusDays(1).minusMonths(back).minusDays(1);
            reading.value = value;
            reading.reader = READER;
            readings.add(reading);
        }
        meters.install(facts, readings, stamp);
    }
}
