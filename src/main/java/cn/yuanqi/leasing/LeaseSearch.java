package cn.yuanqi.leasing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/**
 * What is asked of the leases. Empty filters do not filter.
 *
 * @param q part of the lease's number or of the enterprise's name
 * @param today the park's day, which {@code life} is reckoned from
 */
record LeaseSearch(String q, ApprovalStatus status, LeaseLife life, UUID enterpriseId, UUID unitId, LocalDate today,
        String[] after, int limit) {
    private static final Set<String> KNOWN = Set.of("q", "status", "life", "enterpriseId", "unitId", "cursor",
            "limit");

    /** @throws Problem 422 for what is not known */
    static LeaseSearch of(UriInfo uri, LocalDate today) {
        Parameters.only(uri, KNOWN);
        var query = uri.getQueryParameters();
        return new LeaseSearch(text(query, "q"), choice(ApprovalStatus.class, "status", query),
                choice(LeaseLife.class, "life", query), id(query, "enterpriseId"), id(query, "unitId"), today,
                Cursor.decode(text(query, "cursor"), 2), Limit.of(query.getFirst("limit")));
    }

    private static String text(MultivaluedMap<String, String> query, String name) {
        var value = query.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, MultivaluedMap<String, String> query) {
        var value = text(query, name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        if (value != null) {
            throw Problem.invalid(name, Language.words(LeasingWords.class).unknownValue(value));
        }
        return null;
    }

    /** What is no id belongs to nothing. */
    private static UUID id(MultivaluedMap<String, String> query, String name) {
        var value = text(query, name);
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid(name, Language.words(LeasingWords.class).unknownValue(value));
        }
    }

    static Map<String, Object> values() {
        return new HashMap<>();
    }

    static String scope(Actor actor, Map<String, Object> values) {
        if (Lease.seesAll(actor)) {
            return "1 = 1";
        }
        values.put("own", actor.enterpriseId());
        values.put("agreed", ApprovalStatus.APPROVED);
        return "l.enterpriseId = :own and l.status = :agreed";
    }

    String filter(Map<String, Object> values) {
        var clause = new StringBuilder();
        if (q != null) {
            values.put("q", "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            clause.append(" and (l.number like :q escape '!' or exists (select 1 from Enterprise e "
                    + "where e.id = l.enterpriseId and e.name like :q escape '!'))");
        }
        if (status != null) {
            values.put("status", status);
            clause.append(" and l.status = :status");
        }
        if (enterpriseId != null) {
            values.put("enterprise", enterpriseId);
            clause.append(" and l.enterpriseId = :enterprise");
        }
        if (unitId != null) {
            values.put("unit", unitId);
            clause.append(" and exists (select 1 from LeaseLine r join LeaseVersion v on v.id = r.versionId "
                    + "where v.leaseId = l.id and r.unitId = :unit)");
        }
        return life == null ? clause.toString() : clause + lived(values);
    }

    /** The same days as {@link Lease#life} asks for. */
    private String lived(Map<String, Object> values) {
        values.put("approved", ApprovalStatus.APPROVED);
        values.put("today", today);
        var over = "(l.terminatedOn is not null and l.terminatedOn < :today)";
        var left = "(l.successorId is not null or (l.vacatedOn is not null and l.vacatedOn < :today))";
        var clause = " and l.status = :approved and ";
        if (life == LeaseLife.ACTIVE || life == LeaseLife.EXPIRING) {
            values.put("soon", today.plusDays(LeaseLife.EXPIRING_DAYS));
        }
        return clause + switch (life) {
            case TERMINATED -> over;
            case UPCOMING -> "not " + over + " and l.startsOn > :today";
            case ACTIVE -> "not " + over + " and l.startsOn <= :today and l.endsOn > :soon";
            case EXPIRING ->
                "not " + over + " and l.startsOn <= :today and l.endsOn >= :today and l.endsOn <= :soon";
            case HOLDOVER -> "not " + over + " and l.endsOn < :today and not " + left;
            case ENDED -> "not " + over + " and l.endsOn < :today and " + left;
        };
    }

    /** Behind the row of the cursor. */
    String page(Map<String, Object> values) {
        if (after == null) {
            return "";
        }
        try {
            values.put("day", LocalDate.parse(after[0]));
            values.put("id", UUID.fromString(after[1]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Cursor.bad();
        }
        return " and l.startsOn <= :day and (l.startsOn < :day or l.id < :id)";
    }

    static String cursor(Lease last) {
        return Cursor.encode(last.startsOn.toString(), last.id.toString());
    }
}
