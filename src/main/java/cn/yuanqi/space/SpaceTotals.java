package cn.yuanqi.space;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Areas of some units on a day, ㎡.
 *
 * @param lettable what is let, reserved or could be
 */
public record SpaceTotals(BigDecimal lettable, BigDecimal let, BigDecimal reserved, BigDecimal vacant) {

    static SpaceTotals of(Collection<UnitOn> units) {
        return new SpaceTotals(sum(units, UnitOn::counts), sum(units, one -> one.state().isLet()),
                sum(units, one -> one.state() == UnitState.RESERVED),
                sum(units, one -> one.state() == UnitState.VACANT));
    }

    private static BigDecimal sum(Collection<UnitOn> units, Predicate<UnitOn> which) {
        return units.stream().filter(which).map(one -> one.unit().areaSqm)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** let / lettable to four decimals, HALF_UP; {@code null} when nothing is lettable. */
    public BigDecimal rate() {
        return lettable.signum() == 0 ? null : let.divide(lettable, 4, RoundingMode.HALF_UP);
    }
}
