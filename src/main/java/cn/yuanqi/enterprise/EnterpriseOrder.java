package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * An order of the register, by one fact and then by id.
 *
 * @param descending asked for with {@code -} before the fact's name
 */
record EnterpriseOrder(By by, boolean descending) {

    /** The facts to sort by; an absent one counts as the smallest. */
    enum By {
        NAME("name", "e.name", e -> e.name, text -> text), CREDIT_CODE("creditCode", "e.creditCode", e -> e.creditCode,
                text -> text), FOUNDED_ON("foundedOn", "coalesce(e.foundedOn, {d '1000-01-01'})",
                        e -> or(e.foundedOn, NO_DAY),
                        LocalDate::parse), ENTERED_ON("enteredOn", "coalesce(e.enteredOn, {d '1000-01-01'})",
                                e -> or(e.enteredOn, NO_DAY), LocalDate::parse), REGISTERED_CAPITAL("registeredCapital",
                                        "coalesce(e.registeredCapital, -1)",
                                        e -> or(e.registeredCapital, BigDecimal.ONE.negate()),
                                        BigDecimal::new), HEADCOUNT("headcount", "coalesce(e.headcount, -1)",
                                                e -> or(e.headcount, -1), Integer::valueOf);

        private final String field;
        private final String hql;
        private final Function<Enterprise, Object> value;
        private final Function<String, Object> reading;

        By(String field, String hql, Function<Enterprise, Object> value, Function<String, Object> reading) {
            this.field = field;
            this.hql = hql;
            this.value = value;
            this.reading = reading;
        }

        private static Object or(Object value, Object absent) {
            return Objects.requireNonNullElse(value, absent);
        }
    }

    private static final LocalDate NO_DAY = LocalDate.of(1000, 1, 1);

    /** Reads {@code name}, {@code -enteredOn} …; nothing is by name. @throws Problem 422 when there is no such order */
    static EnterpriseOrder of(String sort) {
        if (sort == null) {
            return new EnterpriseOrder(By.NAME, false);
        }
        boolean descending = sort.startsWith("-");
        var field = descending ? sort.substring(1) : sort;
        for (By by : By.values()) {
            if (by.field.equals(field)) {
                return new EnterpriseOrder(by, descending);
            }
        }
        throw Problem.invalid("sort", Language.words(EnterpriseWords.class).unknownValue(sort));
    }

    /** As {@link #of} reads it. */
    public String name() {
        return (descending ? "-" : "") + by.field;
    }

    String clause() {
        var direction = descending ? " desc" : "";
        return " order by " + by.hql + direction + ", e.id" + direction;
    }

    /** Reads a cursor of this order. @throws Problem 422 for one of another order or none at all */
    String[] position(String cursor) {
        var parts = Cursor.decode(cursor, 3);
        if (parts == null) {
            return null;
        }
        try {
            by.reading.apply(parts[1]);
            UUID.fromString(parts[2]);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Cursor.bad();
        }
        if (!parts[0].equals(name())) {
            throw Cursor.bad();
        }
        return new String[]{parts[1], parts[2]};
    }

    /** Behind a row, as HQL; not in the row form, which MariaDB answers by a scan. */
    String behind(String[] position, Map<String, Object> values) {
        values.put("at", by.reading.apply(position[0]));
        values.put("id", UUID.fromString(position[1]));
        var sign = descending ? "<" : ">";
        return " and " + by.hql + " " + sign + "= :at and (" + by.hql + " " + sign + " :at or e.id " + sign + " :id)";
    }

    String value(Enterprise row) {
        return by.value.apply(row).toString();
    }
}
