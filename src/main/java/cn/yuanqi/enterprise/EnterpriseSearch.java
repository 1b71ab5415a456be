package cn.yuanqi.enterprise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/**
 * What is asked of the register: filters, order, and where the page begins. Empty filters do not filter.
 *
 * @param q part of the name, the credit code, the phone number or the legal representative's name
 * @param seat {@code null} = wherever they sit
 * @param after the sort value and id of the last row of the page before, {@code null} on the first page
 */
public record EnterpriseSearch(String q, Lifecycle status, Category category, Compliance compliance, Seat seat,
        EnterpriseOrder order, String[] after, int limit) {
    private static final Set<String> KNOWN = Set.of("q", "status", "category", "compliance", "unit", "sort",
            "cursor", "limit");
    private static final Set<String> KEPT = Set.of("q", "status", "category", "compliance", "unit", "sort");

    /** Part of the code of a unit that the enterprise sits in on that day of the park. */
    record Seat(String unit, LocalDate day) {
    }

    /** @throws Problem 422 for a parameter or a value that is unknown */
    static EnterpriseSearch of(UriInfo uri, LocalDate today) {
        Parameters.only(uri, KNOWN);
        return read(given(uri), today, Limit.of(uri.getQueryParameters().getFirst("limit")));
    }

    private static Map<String, String> given(UriInfo uri) {
        var given = new HashMap<String, String>();
        uri.getQueryParameters().forEach((name, values) -> given.put(name, values.get(0)));
        return given;
    }

    /**
     * All that passes the filters of the list, in chunks of this size; nothing leafs through it.
     *
     * @param besides what else may stand in the query
     * @throws Problem 422 for a parameter or a value that is unknown
     */
    public static EnterpriseSearch whole(UriInfo uri, LocalDate today, Set<String> besides, int chunk) {
        var known = new HashSet<>(KNOWN);
        known.removeAll(Set.of("cursor", "limit"));
        known.addAll(besides);
        Parameters.only(uri, known);
        return read(given(uri), today, chunk);
    }

    /** The same of filters that somebody kept. @throws Problem 422 for a name or a value that is unknown */
    static EnterpriseSearch of(Map<String, String> filters, LocalDate today) {
        filters.keySet().stream().filter(name -> !KEPT.contains(name)).findFirst().ifPresent(unknown -> {
            throw Problem.invalid(unknown, words().unknownValue(unknown));
        });
        return read(filters, today, 1);
    }

    private static EnterpriseSearch read(Map<String, String> query, LocalDate today, int limit) {
        var order = EnterpriseOrder.of(given(query, "sort"));
        var unit = given(query, "unit");
        return new EnterpriseSearch(given(query, "q"), one(Lifecycle.class, "status", query),
                one(Category.class, "category", query), one(Compliance.class, "compliance", query),
                unit == null ? null : new Seat(unit, today), order, order.position(given(query, "cursor")), limit);
    }

    /** The same search from behind a row on. */
    public EnterpriseSearch behind(Enterprise last) {
        return new EnterpriseSearch(q, status, category, compliance, seat, order,
                new String[]{order.value(last), last.id.toString()}, limit);
    }

    private static String given(Map<String, String> query, String name) {
        var value = query.get(name);
        return Typed.isBlank(value) ? null : Typed.clean(value);
    }

    /** The filters and the order, in the words of the address; what is as always is left out. */
    Map<String, String> query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "q", q);
        put(query, "status", status);
        put(query, "category", category);
        put(query, "compliance", compliance);
        put(query, "unit", unit());
        put(query, "sort", order.name().equals("name") ? null : order.name());
        return query;
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    /** Of the filter for units, {@code null} when there is none. */
    public String unit() {
        return seat == null ? null : seat.unit();
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name, Map<String, String> query) {
        var value = given(query, name);
        try {
            return value == null ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid(name, words().unknownValue(value));
        }
    }

    private static EnterpriseWords words() {
        return Language.words(EnterpriseWords.class);
    }

    /** The conditions of the filters as HQL on {@code e}; their values go into {@code values}. */
    String filter(Map<String, Object> values) {
        var hql = new StringBuilder("1 = 1");
        if (q != null) {
            hql.append(" and ").append(word(values));
        }
        if (status != null) {
            hql.append(" and e.status = :status");
            values.put("status", status);
        }
        if (category != null) {
            hql.append(" and e.id in (select c.enterprise.id from EnterpriseCategory c where c.category = :category)");
            values.put("category", category);
        }
        if (compliance != null) {
            hql.append(" and e.compliance = :compliance");
            values.put("compliance", compliance);
        }
        if (seat != null) {
            hql.append(" and e.id in (select p.enterpriseId from EnterprisePlace p where p.from <= :day "
                    + "and (p.to is null or p.to >= :day) and p.unitFind like :unit escape '!')");
            values.put("day", seat.day());
            values.put("unit", part(seat.unit().toLowerCase(Locale.ROOT)));
        }
        return hql.toString();
    }

    /** A credit code is found however it is spelled, and no word is looked for twice: each costs a reading of the park. */
    private String word(Map<String, Object> values) {
        var part = part(q.toLowerCase(Locale.ROOT));
        var code = part(CreditCode.normal(q).toLowerCase(Locale.ROOT));
        values.put("part", part);
        if (code.equals(part)) {
            return "e.findText like :part escape '!'";
        }
        values.put("code", code);
        return "(e.findText like :part escape '!' or e.findText like :code escape '!')";
    }

    /** What {@link #q} is looked for in. */
    static String text(EnterpriseFacts facts) {
        return Stream.of(facts.name, facts.creditCode, facts.phone, facts.legalRepresentative).filter(Objects::nonNull)
                .collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }

    boolean filters() {
        return q != null || status != null || category != null || compliance != null || seat != null;
    }

    private static String part(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    String next(Enterprise last) {
        return Cursor.encode(order.name(), order.value(last), last.id.toString());
    }
}
