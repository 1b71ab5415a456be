package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.environment.discharge.DischargeTakenOver;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;
import cn.yuanqi.environment.monitoring.Outlet;

/** Permits, announced stops, a log and ratings for the first few enterprises with an outlet, whose loggers also measure the flow. */
@ApplicationScoped
class DemoDischarge {
    private static final String FLOW = "w00000";
    private static final int SOME = 5;

    @Inject
    Clock clock;
    @Inject
    DischargeTakenOver discharge;

    /**
     * With what flows meanwhile, L/s, where the outlet's logger measures that too: always the same, another one at each
     * outlet; nothing on a day without discharge.
     */
    static Map<String, FactorValue> metered(DemoOutlet outlet, Map<String, FactorValue> means) {
        if (!isMetered(outlet)) {
            return means;
        }
        var flag = means.values().iterator().next().flag();
        var rate = flag == Flag.F ? BigDecimal.ZERO : BigDecimal.valueOf(5L * (outlet.number() + 1), 1);
        var all = new LinkedHashMap<>(means);
        all.put(FLOW, new FactorValue(rate, rate, rate, null, flag));
        return all;
    }

    private static boolean isMetered(DemoOutlet outlet) {
        return outlet.number() <= SOME;
    }

    void open(List<UUID> enterprises) {
        var now = clock.instant().atZone(DemoPark.ZONE);
        var stamp = Stamp.machine(now);
        for (int number = 1; number <= SOME; number++) {
            var outlet = Outlet.ofEnterprise(enterprises.get(number - 1)).get(0);
            open(number, outlet, now.toLocalDate(), stamp);
        }
        Outlet.flush();
        Outlet.getEntityManager().clear();
    }

    private void open(int number, Outlet outlet, LocalDate today, Stamp stamp) {
        discharge.permit(outlet.enterpriseId, "91500000DEMO%04dX001V".formatted(number),
                today.plusDays(number == 2 ? 25 : 300),
                Map.of("w01018", number == 3 ? 1_200 : 60_000, "w21003", 3_000), stamp);
        var morning = today.minusDays(9).atTime(8, 0).atZone(DemoPark.ZONE).toInstant();
        discharge.maintenance(outlet, morning, number != 4, stamp);
        discharge.compared(outlet, morning.plusSeconds(7_200), "w01018",
                new BigDecimal[]{BigDecimal.valueOf(200 + number), BigDecimal.valueOf(198)}, stamp);
        discharge.rated(outlet.enterpriseId, today.getYear() - 1, number % 3, stamp);
    }
}
