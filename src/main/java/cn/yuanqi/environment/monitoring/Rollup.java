package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The mean of an hour from its minutes or moments, and of a day from its hours, weighted by the flow beside them; pH,
 * temperature, conductivity and the flow itself are not weighted. Pure.
 *
 * @param units of the outlet, by factor
 */
record Rollup(Map<String, String> units) {
    private static final String FLOW = Water.FLOW;
    private static final Set<String> PLAIN = Set.of("w01001", FLOW, "w01010", "w01014");
    private static final String LITRES_PER_SECOND = "L/s";
    /** 1 L/s for an hour, in m³. */
    private static final BigDecimal HOUR_OF_FLOW = new BigDecimal("3.6");
    private static final int HOURS_OF_A_DAY = 24;
    /** Policy, not law: an hour counts when values of it came in three of its four quarters. */
    private static final int QUARTERS = 3;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int MORE_DIGITS = 4;

    record Part(Instant at, Map<String, FactorValue> factors) {
        static Part of(ReadingRow row) {
            return new Part(row.at, row.factors());
        }
    }

    /**
     * By the rule for water one invalid value makes the hour's abnormal (HJ 212-2017 6.6.4): it keeps the mean of the
     * valid ones, and that flag. A factor with too few values is left out.
     *
     * @param minutes taken before {@code moments} where they reach over the hour
     */
    Map<String, FactorValue> hour(List<Part> minutes, List<Part> moments) {
        var factors = new LinkedHashMap<String, FactorValue>();
        for (String factor : factors(minutes, moments)) {
            var parts = having(factor, minutes);
            parts = reachesOver(parts) ? parts : having(factor, moments);
            if (reachesOver(parts)) {
                factors.put(factor, hour(factor, parts));
            }
        }
        return factors;
    }

    /** Of the valid hours, where there are as many as a valid day of the outlet has; a factor without them is left out. */
    Map<String, FactorValue> day(List<Part> hours, int validHours) {
        var factors = new LinkedHashMap<String, FactorValue>();
        for (String factor : factors(hours, List.of())) {
            var valid = having(factor, hours).stream().filter(part -> part.factors.get(factor).valid()).toList();
            if (!valid.isEmpty() && valid.size() >= validHours) {
                var mean = of(factor, valid, mark(values(factor, valid)), Rollup::waterOfHour);
                var total = valid.size() == HOURS_OF_A_DAY ? mean.total() : null;
                factors.put(factor, new FactorValue(mean.value(), mean.min(), mean.max(), total, mean.flag()));
            }
        }
        return factors;
    }

    private FactorValue hour(String factor, List<Part> parts) {
        var values = values(factor, parts);
        var flag = mark(values);
        var valid = parts.stream().filter(part -> part.factors.get(factor).valid()).toList();
        if (valid.isEmpty()) {
            return new FactorValue(null, null, null, null, flag);
        }
        var mean = of(factor, valid, flag, Rollup::rate);
        boolean flow = factor.equals(FLOW) && mean.total() == null && LITRES_PER_SECOND.equals(units.get(FLOW));
        return flow
                ? new FactorValue(mean.value(), mean.min(), mean.max(), mean.value().multiply(HOUR_OF_FLOW), flag)
                : mean;
    }

    private static FactorValue of(String factor, List<Part> valid, Flag flag, Function<Part, BigDecimal> weight) {
        var values = values(factor, valid);
        boolean total = factor.equals(FLOW) && values.stream().allMatch(value -> value.total() != null);
        return new FactorValue(mean(factor, valid, weight),
                fold(values, value -> value.min() == null ? value.value() : value.min(), BigDecimal::min),
                fold(values, value -> value.max() == null ? value.value() : value.max(), BigDecimal::max),
                total ? fold(values, FactorValue::total, BigDecimal::add) : null, flag);
    }

    private static BigDecimal mean(String factor, List<Part> valid, Function<Part, BigDecimal> flow) {
        boolean weighted = !PLAIN.contains(factor) && valid.stream().anyMatch(part -> flow.apply(part) != null);
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        int digits = 0;
        for (Part part : valid) {
            var weight = weighted ? flow.apply(part) : BigDecimal.ONE;
            if (weight != null) {
                var value = part.factors.get(factor).value();
                digits = Math.max(digits, value.scale());
                sum = sum.add(value.multiply(weight));
                weights = weights.add(weight);
            }
        }
        if (weights.signum() <= 0) {
            // Nothing flowed, so nothing weighs more than the other.
            return shown(fold(values(factor, valid), FactorValue::value, BigDecimal::add)
                    .divide(BigDecimal.valueOf(valid.size()), MathContext.DECIMAL64), MORE_DIGITS);
        }
        return shown(sum.divide(weights, MathContext.DECIMAL64), digits + MORE_DIGITS);
    }

    private static BigDecimal shown(BigDecimal mean, int digits) {
        var plain = mean.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** m³, so that an hour with a total and one with a rate alone weigh by the same measure. */
    private static BigDecimal waterOfHour(Part part) {
        return Water.ofHour(part.factors.get(FLOW));
    }

    /** Minutes, or moments, of one hour are alike, so their rates will do. */
    private static BigDecimal rate(Part part) {
        var flow = part.factors.get(FLOW);
        return flow == null || !flow.valid() ? null : flow.value();
    }

    /** All stopped: stopped. Else the first that is not valid; else over the range if one is. */
    private static Flag mark(Collection<FactorValue> values) {
        if (values.stream().allMatch(value -> value.flag() == Flag.F)) {
            return Flag.F;
        }
        var invalid = values.stream().filter(value -> !value.valid()).findFirst();
        if (invalid.isPresent()) {
            return invalid.get().flag().isValid() ? Flag.D : invalid.get().flag();
        }
        return values.stream().anyMatch(value -> value.flag() == Flag.T) ? Flag.T : Flag.N;
    }

    private static boolean reachesOver(List<Part> parts) {
        var quarters = new HashSet<Long>();
        parts.forEach(part -> quarters.add(part.at.getEpochSecond() / QUARTER.toSeconds()));
        return quarters.size() >= QUARTERS;
    }

    private static Set<String> factors(List<Part> some, List<Part> others) {
        var factors = new LinkedHashSet<String>();
        some.forEach(part -> factors.addAll(part.factors.keySet()));
        others.forEach(part -> factors.addAll(part.factors.keySet()));
        return factors;
    }

    private static List<Part> having(String factor, List<Part> parts) {
        return parts.stream().filter(part -> part.factors.containsKey(factor)).toList();
    }

    private static List<FactorValue> values(String factor, List<Part> parts) {
        var values = new ArrayList<FactorValue>(parts.size());
        parts.forEach(part -> values.add(part.factors.get(factor)));
        return values;
    }

    private static BigDecimal fold(List<FactorValue> values, Function<FactorValue, BigDecimal> what,
            BinaryOperator<BigDecimal> which) {
        return values.stream().map(what).filter(Objects::nonNull).reduce(which).orElse(null);
    }
}
