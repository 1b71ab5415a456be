package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * An order of the register, by one fact and then by id; each has its index. An absent fact counts as the smallest, as it
 * does in the database.
 *
 * @param descending asked for with {@code -} before the fact's name
 */
record EnterpriseOrder(By by, boolean descending) {

    /** The facts to sort by. */
    enum By {
        NAME("name", e -> e.name, text -> text), CREDIT_CODE("creditCode", e -> e.creditCode, text -> text), FOUNDED_ON(
                "foundedOn", e -> e.foundedOn, LocalDate::parse), ENTERED_ON("enteredOn", e -> e.enteredOn,
                        LocalDate::parse), REGISTERED_CAPITAL("registeredCapital", e -> e.registeredCapital,
                                BigDecimal::new), HEADCOUNT("headcount", e -> e.headcount, Integer::valueOf), STATUS(
                                        "status", e -> e.status, Lifecycle::valueOf), COMPLIANCE("compliance",
                                                e -> e.compliance, Compliance::valueOf), INDUSTRY("industry",
                                                        e -> e.industry, text -> text), LEGAL_REPRESENTATIVE(
                                                                "legalRepresentative", e -> e.legalRepresentative,
                                                                text -> text);

        private final String field;
        private final Function<Enterprise, Object> value;
        private final Function<String, Object> reading;

        By(String field, Function<Enterprise, Object> value, Function<String, Object> reading) {
            this.field = field;
            this.value = value;
            this.reading = reading;
        }
    }

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

    /** The fact's name in HQL. */
    String field() {
        return by.field;
    }

    /** The first so many in this order, of those behind the position. */
    List<UUID> cut(List<EnterpriseHit> hits, String[] position, int most) {
        var order = descending ? EnterpriseHit.ORDER.reversed() : EnterpriseHit.ORDER;
        var behind = position == null
                ? hits.stream()
                : hits.stream().filter(hit -> order.compare(hit, hit(position)) > 0);
        return behind.sorted(order).limit(most).map(EnterpriseHit::id).toList();
    }

    private EnterpriseHit hit(String[] position) {
        return new EnterpriseHit(UUID.fromString(position[1]), at(position[0]));
    }

    String clause() {
        var direction = descending ? " desc" : "";
        return " order by e." + by.field + direction + ", e.id" + direction;
    }

    /** Reads a cursor of this order. @throws Problem 422 for one of another order or none at all */
    String[] position(String cursor) {
        var parts = Cursor.decode(cursor, 3);
        if (parts == null) {
            return null;
        }
        try {
            at(parts[1]);
            UUID.fromString(parts[2]);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Cursor.bad();
        }
        if (!parts[0].equals(name())) {
            throw Cursor.bad();
        }
        return new String[]{parts[1], parts[2]};
    }

    /** Nothing stands for an absent fact. */
    private Object at(String text) {
        return text.isEmpty() ? null : by.reading.apply(text);
    }

    /** Behind a row, as HQL; not in the row form, which MariaDB answers by a scan. */
    String behind(String[] position, Map<String, Object> values) {
        var at = at(position[0]);
        values.put("id", UUID.fromString(position[1]));
        var fact = "e." + by.field;
        if (at == null) {
            return descending
                    ? " and " + fact + " is null and e.id < :id"
                    : " and (" + fact + " is null and e.id > :id or " + fact + " is not null)";
        }
        values.put("at", at);
        return descending
                ? " and (" + fact + " <= :at and (" + fact + " < :at or e.id < :id) or " + fact + " is null)"
                : " and " + fact + " >= :at and (" + fact + " > :at or e.id > :id)";
    }

    String value(Enterprise row) {
        return Objects.toString(by.value.apply(row), "");
    }
}
