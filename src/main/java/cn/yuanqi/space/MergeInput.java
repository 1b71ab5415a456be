package cn.yuanqi.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How units become one.
 *
 * @param from the new unit's first day, today when {@code null}
 * @param areaSqm ㎡, their sum when {@code null}
 * @param floor the lowest of theirs when {@code null}
 * @param kind theirs when {@code null}, if they are of one kind
 */
public record MergeInput(List<UUID> unitIds, LocalDate from, String code, BigDecimal areaSqm, Integer floor,
        UnitKind kind,
        Boolean lettable) {
}
