package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The VAT rate of one kind of charge, by the day on which a line falls due: the one that was agreed, else the one that was
 * stored with the line before, else what the park's table says, else 9 percent.
 *
 * @param agreed {@code null} when none was
 * @param table the property's own rows before those of the whole park
 * @param kept what lines that stand were reckoned with, by due day: a table changed later moves none of them
 */
record TaxCourse(BigDecimal agreed, List<Dated> table, Map<LocalDate, BigDecimal> kept) {
    static final BigDecimal USUAL = new BigDecimal("9");

    /** @param to the last day, {@code null} = without end */
    record Dated(LocalDate from, LocalDate to, BigDecimal rate) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    static TaxCourse agreed(BigDecimal percent) {
        return new TaxCourse(percent, List.of(), Map.of());
    }

    static TaxCourse of(List<Dated> table) {
        return new TaxCourse(null, table, Map.of());
    }

    TaxCourse keeping(Map<LocalDate, BigDecimal> stored) {
        return new TaxCourse(agreed, table, stored);
    }

    /** Percent. */
    BigDecimal on(LocalDate due) {
        if (agreed != null) {
            return agreed;
        }
        var stored = kept.get(due);
        return stored != null
                ? stored
                : table.stream().filter(row -> row.holds(due)).map(Dated::rate).findFirst().orElse(USUAL);
    }
}
