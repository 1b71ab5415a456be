package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.environment.monitoring.LimitInForce.Water;

/** Which of an outlet's dated limits applies: the strictest one in force that day; history is judged by the limit of its day. */
public final class LimitsInForce {
    /** As many answers as are kept; more are asked for only where history is looked through. */
    private static final int MOST_KNOWN = 64;
    private final List<OutletLimit> limits;
    private final Map<Question, Optional<LimitInForce>> known = new ConcurrentHashMap<>();

    private record Question(LocalDate day, String factor, LimitBasis basis, Water water) {
    }

    public LimitsInForce(List<OutletLimit> limits) {
        this.limits = List.copyOf(limits);
    }

    /** Whether the factor has a limit of any time. */
    boolean knows(String factor) {
        return limits.stream().anyMatch(limit -> limit.factor.equals(factor));
    }

    /** The limit for a value of that day, in water of unknown temperature. */
    public Optional<LimitInForce> on(LocalDate day, String factor, LimitBasis basis) {
        return on(day, factor, basis, null);
    }

    /**
     * The limit for a value of that day; a basis without a limit of its own is judged by the DAY limit.
     *
     * @param temperature of the water in the interval of the value, °C; {@code null} when not measured
     */
    public Optional<LimitInForce> on(LocalDate day, String factor, LimitBasis basis, BigDecimal temperature) {
        var question = new Question(day, factor, basis, WaterTemperature.water(temperature));
        var answer = known.get(question);
        if (answer == null) {
            answer = answer(question);
            if (known.size() < MOST_KNOWN) {
                known.put(question, answer);
            }
        }
        return answer;
    }

    private Optional<LimitInForce> answer(Question asked) {
        var inForce = inForce(asked.day, asked.factor, asked.basis);
        return strictest(inForce.isEmpty() && asked.basis != LimitBasis.DAY
                ? inForce(asked.day, asked.factor, LimitBasis.DAY)
                : inForce, asked.water);
    }

    private List<OutletLimit> inForce(LocalDate day, String factor, LimitBasis basis) {
        var inForce = new ArrayList<OutletLimit>(2);
        for (OutletLimit limit : limits) {
            if (limit.basis == basis && limit.factor.equals(factor) && limit.isInForceOn(day)) {
                inForce.add(limit);
            }
        }
        return inForce;
    }

    private static Optional<LimitInForce> strictest(List<OutletLimit> inForce, Water water) {
        if (inForce.isEmpty()) {
            return Optional.empty();
        }
        var first = inForce.get(0);
        if (inForce.size() == 1 && (first.lower != null || first.upper(water) != null)) {
            return Optional.of(new LimitInForce(first.factor, first.basis, first.lower, first.upper(water),
                    first.source == null || first.source.isEmpty() ? null : first.source, first.validFrom,
                    first.coldUpper == null ? null : water));
        }
        var lower = bound(inForce, limit -> limit.lower, BigDecimal::max);
        var upper = bound(inForce, limit -> limit.upper(water), BigDecimal::min);
        var setting = inForce.stream().filter(limit -> sets(limit.lower, lower) || sets(limit.upper(water), upper))
                .toList();
        var source = setting.stream().map(limit -> limit.source).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("; "));
        var since = setting.stream().map(limit -> limit.validFrom).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        boolean depends = inForce.stream().anyMatch(limit -> limit.coldUpper != null);
        return Optional.of(new LimitInForce(first.factor, first.basis, lower, upper, source.isEmpty() ? null : source,
                since, depends ? water : null));
    }

    private static BigDecimal bound(List<OutletLimit> limits, Function<OutletLimit, BigDecimal> bound,
            BinaryOperator<BigDecimal> stricter) {
        return limits.stream().map(bound).filter(value -> value != null).reduce(stricter).orElse(null);
    }

    private static boolean sets(BigDecimal bound, BigDecimal strictest) {
        return bound != null && bound.compareTo(strictest) == 0;
    }
}
