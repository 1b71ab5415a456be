package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** One line of a scorecard: points for a fact, by steps that anyone can read. */
public record Criterion(FactCode fact, List<Step> steps) {

    /** From this value on (included) it has so many points. */
    public record Step(BigDecimal from, int points) {
    }

    /** Below the first step there are none. @param value {@code null} when the fact is not known: none */
    int points(BigDecimal value) {
        return value == null
                ? 0
                : steps.stream().filter(step -> step.from().compareTo(value) <= 0)
                        .max(Comparator.comparing(Step::from)).map(Step::points).orElse(0);
    }

    int most() {
        return steps.stream().mapToInt(Step::points).max().orElse(0);
    }
}
