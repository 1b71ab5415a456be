package cn.yuanqi.metering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** What is asked of the meters: filters, and where the page begins. By number. */
final class MeterSearch {
    private static final Set<String> KNOWN = Set.of("q", "kind", "unitId", "enterpriseId", "buildingId", "removed",
            "cursor", "limit");
    private final UriInfo uri;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder("1 = 1");
    private final int limit;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    MeterSearch(UriInfo uri, MeterSight sight) {
        Parameters.only(uri, KNOWN);
        this.uri = uri;
        this.limit = Limit.of(given("limit"));
        if (!sight.isWhole()) {
            var units = sight.units();
            and(sight.enterpriseId(), units.isEmpty()
                    ? "m.enterpriseId = :own"
                    : "(m.enterpriseId = :own or m.unitId in :units)", "own");
            if (!units.isEmpty()) {
                values.put("units", units);
            }
        }
        and(given("q"), "m.number like concat('%', :q, '%')", "q");
        and(kind(), "m.kind = :kind", "kind");
        and(id("unitId"), "m.unitId = :unit", "unit");
        and(id("enterpriseId"), "m.enterpriseId = :enterprise", "enterprise");
        and(id("buildingId"), "m.unitId in (select u.id from Unit u where u.buildingId = :building)", "building");
        removed();
    }

    Listing<Meter> list() {
        long total = Meter.count("from Meter m where " + filter, values);
        var after = Cursor.decode(given("cursor"), 1);
        if (after != null) {
            and(after[0], "m.number > :after", "after");
        }
        List<Meter> found = Meter.<Meter>find("from Meter m where " + filter + " order by m.number", values)
                .range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.number));
    }

    private void removed() {
        var asked = given("removed");
        if ("false".equals(asked)) {
            filter.append(" and m.removedOn is null");
        } else if ("true".equals(asked)) {
            filter.append(" and m.removedOn is not null");
        } else if (asked != null) {
            throw unknown("removed");
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

    private MeterKind kind() {
        try {
            return given("kind") == null ? null : MeterKind.valueOf(given("kind"));
        } catch (IllegalArgumentException noKind) {
            throw unknown("kind");
        }
    }

    private Problem unknown(String name) {
        return Problem.invalid(name, Language.words(MeterWords.class).unknownValue(given(name)));
    }
}
