package cn.yuanqi.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How a unit is cut into parts.
 *
 * @param from the parts' first day, today when {@code null}; the unit's last day is the one before
 */
public record SplitInput(LocalDate from, List<Part> parts) {

    /** What is {@code null} is as in the whole; {@code areaSqm} in ㎡. */
    public record Part(String code, BigDecimal areaSqm, Integer floor, UnitKind kind, Boolean lettable) {
    }
}
