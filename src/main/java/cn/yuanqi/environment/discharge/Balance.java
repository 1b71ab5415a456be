package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import cn.yuanqi.environment.compliance.Load;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Water;

/**
 * What left at an outlet in a day beside what came in at its inlets, factor by factor and, first, the water itself. Only
 * hours that say it at every point count, so that both sides are of the same hours. A plant holds its water back for hours:
 * over a day that evens out, and the percentage that the rule allows is for what does not. Pure.
 */
record Balance(List<Line> lines) {
    private static final int SHOWN = 3;

    /**
     * A place where water is measured.
     *
     * @param units of its factors
     * @param hours hour means by their beginning
     */
    record Point(UUID id, Map<String, String> units, Map<Instant, Map<String, FactorValue>> hours) {
        private BigDecimal water(Instant hour) {
            return Water.passedInHour(hours.getOrDefault(hour, Map.of()).get(Water.FLOW));
        }

        private Load load(Instant hour, String factor) {
            return Load.of(List.of(hours.getOrDefault(hour, Map.of())), factor, units.get(factor));
        }
    }

    /** @param unit kg, of the water m³. @param hours so many that every point measured */
    record Line(String factor, BigDecimal out, BigDecimal in, String unit, int hours) {
        /** By how many percent more left than came in, {@code null} when nothing came in or not more left. */
        String more() {
            return in.signum() <= 0 || out.compareTo(in) <= 0
                    ? null
                    : out.subtract(in).multiply(BigDecimal.valueOf(100)).divide(in, 1, RoundingMode.HALF_UP)
                            .toPlainString() + " %";
        }
    }

    /** Factors that one of the points does not measure are missing. */
    static Balance of(Point outlet, List<Point> inlets) {
        var lines = new ArrayList<Line>();
        if (inlets.isEmpty()) {
            return new Balance(lines);
        }
        var hours = new TreeSet<>(outlet.hours.keySet());
        hours.removeIf(hour -> outlet.water(hour) == null || inlets.stream().anyMatch(in -> in.water(hour) == null));
        if (!hours.isEmpty()) {
            lines.add(water(outlet, inlets, List.copyOf(hours)));
        }
        outlet.units.keySet().stream().filter(factor -> !factor.equals(Water.FLOW)).sorted().forEach(factor -> {
            var said = hours.stream().filter(hour -> isSaid(outlet, inlets, hour, factor)).toList();
            if (!said.isEmpty()) {
                lines.add(load(outlet, inlets, said, factor));
            }
        });
        return new Balance(lines);
    }

    private static Line water(Point outlet, List<Point> inlets, List<Instant> hours) {
        var out = BigDecimal.ZERO;
        var in = BigDecimal.ZERO;
        for (var hour : hours) {
            out = out.add(outlet.water(hour));
            for (var inlet : inlets) {
                in = in.add(inlet.water(hour));
            }
        }
        return new Line(Water.FLOW, shown(out), shown(in), "m³", hours.size());
    }

    /** Where an inlet's value is over its instrument's range more may have come in, and nothing is proved. */
    private static boolean isSaid(Point outlet, List<Point> inlets, Instant hour, String factor) {
        return outlet.load(hour, factor).kg() != null && inlets.stream().map(inlet -> inlet.load(hour, factor))
                .allMatch(load -> load.kg() != null && !load.atLeast());
    }

    private static Line load(Point outlet, List<Point> inlets, List<Instant> hours, String factor) {
        var out = BigDecimal.ZERO;
        var in = BigDecimal.ZERO;
        for (var hour : hours) {
            out = out.add(outlet.load(hour, factor).kg());
            for (var inlet : inlets) {
                in = in.add(inlet.load(hour, factor).kg());
            }
        }
        return new Line(factor, shown(out), shown(in), "kg", hours.size());
    }

    private static BigDecimal shown(BigDecimal amount) {
        var plain = amount.setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
