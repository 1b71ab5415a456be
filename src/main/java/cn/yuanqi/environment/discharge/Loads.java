package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import cn.yuanqi.environment.compliance.JudgedDay;

/**
 * What was discharged of one factor in one period, over all outlets of an enterprise. Pure.
 *
 * @param period 2026-11-23, 2026-11 or 2026
 * @param hours how many hours of outlets were counted
 * @param atLeast whether a value was over its instrument's range, so that it may be more
 */
record Loads(String period, String factor, double kg, int hours, boolean atLeast) {

    /** What is added up. */
    enum Period {
        DAY(LocalDate::toString), MONTH(day -> day.toString().substring(0, 7)), YEAR(
                day -> String.valueOf(day.getYear()));

        private final Function<LocalDate, String> name;

        Period(Function<LocalDate, String> name) {
            this.name = name;
        }

        /** The one called day (also when nothing was said), month or year. */
        static Optional<Period> of(String name) {
            return name == null || name.isEmpty()
                    ? Optional.of(DAY)
                    : Arrays.stream(values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                            .findFirst();
        }
    }

    private record Sum(BigDecimal kg, int hours, boolean atLeast) {
        private Sum and(Sum other) {
            return new Sum(kg.add(other.kg), hours + other.hours, atLeast || other.atLeast);
        }
    }

    /** By period and factor. */
    static List<Loads> of(List<JudgedDay> days, Period by) {
        var sums = new TreeMap<String, Sum>();
        for (JudgedDay day : days) {
            if (day.loadKg != null) {
                sums.merge(by.name.apply(day.day) + " " + day.factor,
                        new Sum(day.loadKg, day.loadHours, day.loadAtLeast), Sum::and);
            }
        }
        return sums.entrySet().stream().map(one -> {
            var key = one.getKey().split(" ");
            var sum = one.getValue();
            return new Loads(key[0], key[1], sum.kg.doubleValue(), sum.hours, sum.atLeast);
        }).toList();
    }
}
