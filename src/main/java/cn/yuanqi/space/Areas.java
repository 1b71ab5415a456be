package cn.yuanqi.space;

import java.math.BigDecimal;
import java.util.Collection;

/** Areas of a whole and its parts, ㎡. */
final class Areas {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private Areas() {
    }

    static BigDecimal sum(Collection<UnitFacts> parts) {
        return parts.stream().map(part -> part.areaSqm).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether they are the same within 0.01 ㎡, which is what surveyors round to. */
    static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) <= 0;
    }
}
