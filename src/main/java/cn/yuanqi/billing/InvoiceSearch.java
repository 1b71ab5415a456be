package cn.yuanqi.billing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** What is asked of the invoices: filters, and where the page begins. The latest due come first. */
final class InvoiceSearch {
    private static final Set<String> KNOWN = Set.of("q", "enterpriseId", "leaseId", "status", "overdue", "dueFrom",
            "dueTo", "cursor", "limit");
    private static final int STEP = 500;
    private final UriInfo uri;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder("1 = 1");
    private final int limit;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    InvoiceSearch(UriInfo uri, Sight sight, LocalDate today) {
        this(uri, sight, today, KNOWN);
    }

    /** The same of those parameters only. */
    InvoiceSearch(UriInfo uri, Sight sight, LocalDate today, Set<String> known) {
        Parameters.only(uri, known);
        this.uri = uri;
        this.limit = Limit.of(given("limit"));
        and(sight.enterpriseId(), "i.enterpriseId = :own", "own");
        and(id("enterpriseId"), "i.enterpriseId = :enterprise", "enterprise");
        and(id("leaseId"), "i.leaseId = :lease", "lease");
        and(given("q") == null ? null : Hits.part(given("q")), "i.number like :q escape '!'", "q");
        and(status(), "i.status = :status", "status");
        and(day("dueFrom"), "i.dueOn >= :dueFrom", "dueFrom");
        and(day("dueTo"), "i.dueOn <= :dueTo", "dueTo");
        if ("true".equals(given("overdue"))) {
            and(today, "i.dueOn < :today and i.paid + i.relieved < i.amount and i.status <> 'VOID'", "today");
        } else if (given("overdue") != null) {
            throw unknown("overdue");
        }
    }

    Listing<Invoice> list() {
        long total = Invoice.count("from Invoice i where " + filter, values);
        var after = Cursor.decode(given("cursor"), 2);
        if (after != null) {
            behind(after);
        }
        var found = Invoice
                .<Invoice>find("from Invoice i where " + filter + " order by i.dueOn desc, i.id desc", values)
                .range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.dueOn.toString(), last.id.toString()));
    }

    /** All of them, some at a time; their session forgets each handful when it is done. */
    void each(Consumer<List<Invoice>> some) {
        List<Invoice> found;
        var behind = "";
        do {
            found = Invoice.<Invoice>find("from Invoice i where " + filter + behind
                    + " order by i.dueOn desc, i.id desc", values).range(0, STEP - 1).list();
            if (!found.isEmpty()) {
                some.accept(found);
                var last = found.get(found.size() - 1);
                behind = " and i.dueOn <= :at and (i.dueOn < :at or i.id < :id)";
                values.put("at", last.dueOn);
                values.put("id", last.id);
                Invoice.getEntityManager().clear();
            }
        } while (found.size() == STEP);
    }

    private void behind(String[] after) {
        try {
            and(LocalDate.parse(after[0]), "i.dueOn <= :at and (i.dueOn < :at or i.id < :id)", "at");
            values.put("id", UUID.fromString(after[1]));
        } catch (DateTimeParseException | IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    private void and(Object value, String hql, String name) {
        if (value != null) {
            filter.append(" and ").append(hql);
            values.put(name, value);
        }
    }

    private String given(String name) {
        var value = uri.getQueryParameters().getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private UUID id(String name) {
        return given(name) == null ? null : Ids.parse(given(name));
    }

    private LocalDate day(String name) {
        try {
            return given(name) == null ? null : LocalDate.parse(given(name));
        } catch (DateTimeParseException noDay) {
            throw unknown(name);
        }
    }

    private Invoice.Status status() {
        try {
            return given("status") == null ? null : Invoice.Status.valueOf(given("status"));
        } catch (IllegalArgumentException noStatus) {
            throw unknown("status");
        }
    }

    private Problem unknown(String name) {
        return Problem.invalid(name, Language.words(BillingWords.class).unknownValue(given(name)));
    }
}
