package cn.yuanqi.environment.compliance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.monitoring.Inflow;
import cn.yuanqi.environment.monitoring.Outlet;

/** On which factors an outlet is judged. */
final class Watched {
    /** Flow, temperature, conductivity: measured beside the pollutants; judged only where somebody limited them. */
    private static final Set<String> BESIDE = Set.of("w00000", "w01010", "w01014");

    private Watched() {
    }

    /**
     * An outlet watched on nothing stands with a factor that has no limit, and cannot be judged. None at an inlet of the
     * enterprise's own outlet that nobody limited: nothing is discharged there.
     */
    static List<String> factors(Outlet outlet) {
        if (outlet.limits.isEmpty() && Inflow.isWithin(outlet)) {
            return List.of();
        }
        var factors = new LinkedHashSet<String>();
        outlet.factors.stream().map(factor -> factor.code).filter(code -> !BESIDE.contains(code))
                .forEach(factors::add);
        outlet.limits.forEach(limit -> factors.add(limit.factor));
        return factors.isEmpty() ? List.of(Alert.NO_FACTOR) : List.copyOf(factors);
    }
}
