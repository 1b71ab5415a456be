package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which of an outlet's dated limits applies: the strictest one in force that day; history is judged by the limit of its day. */
public final class LimitsInForce {
    private final List<OutletLimit> limits;

    public LimitsInForce(List<OutletLimit> limits) {
        this.limits = List.copyOf(limits);
    }

    /** The limit for a value of that day; a basis without a limit of its own is judged by the DAY limit. */
    public Optional<LimitInForce> on(LocalDate day, String factor, LimitBasis basis) {
        var inForce = inForce(day, factor, basis);
        return inForce.isEmpty() && basis != LimitBasis.DAY
                ? strictest(inForce(day, factor, LimitBasis.DAY))
                : strictest(inForce);
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

    private static Optional<LimitInForce> strictest(List<OutletLimit> inForce) {
        if (inForce.isEmpty()) {
            return Optional.empty();
        }
        var first = inForce.get(0);
        if (inForce.size() == 1) {
            return Optional.of(new LimitInForce(first.factor, first.basis, first.lower, first.upper, first.source));
        }
        var lower = bound(inForce, limit -> limit.lower, BigDecimal::max);
        var upper = bound(inForce, limit -> limit.upper, BigDecimal::min);
        var source = inForce.stream().filter(limit -> sets(limit.lower, lower) || sets(limit.upper, upper))
                .map(limit -> limit.source).filter(said -> said != null).distinct().collect(Collectors.joining("; "));
        return Optional.of(new LimitInForce(first.factor, first.basis, lower, upper, source.isEmpty() ? null : source));
    }

    private static BigDecimal bound(List<OutletLimit> limits, Function<OutletLimit, BigDecimal> bound,
            BinaryOperator<BigDecimal> stricter) {
        return limits.stream().map(bound).filter(value -> value != null).reduce(stricter).orElse(null);
    }

    private static boolean sets(BigDecimal bound, BigDecimal strictest) {
        return bound != null && bound.compareTo(strictest) == 0;
    }
}
