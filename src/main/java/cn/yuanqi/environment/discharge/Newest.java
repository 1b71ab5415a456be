package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Limit;

/**
 * A page of rows with a time each, the newest first.
 *
 * @param enterprise {@code null} for the whole park's
 * @param before the last row's time on the page before this one, {@code null} for the first page, as its {@code id}
 */
record Newest(UUID enterprise, int limit, Instant before, UUID id) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** @throws cn.yuanqi.platform.Problem 422 for a limit or a cursor that does not read */
    static Newest of(UUID enterprise, String limit, String cursor) {
        var parts = Cursor.decode(cursor, 2);
        int most = Limit.of(limit);
        try {
            return parts == null
                    ? new Newest(enterprise, most, null, null)
                    : new Newest(enterprise, most, Instant.ofEpochMilli(Long.parseLong(parts[0])),
                            UUID.fromString(parts[1]));
        } catch (IllegalArgumentException unreadable) {
            throw Cursor.bad();
        }
    }

    /** Whose rows the asker gets: what they asked for, never another enterprise's; {@code null} for the whole park's. */
    static UUID whose(Actor actor, String asked) {
        var wanted = asked == null ? null : Ids.parse(asked);
        if (actor.seesWholePark()) {
            return wanted;
        }
        var own = actor.enterpriseId();
        return own == null || wanted != null && !wanted.equals(own) ? NOBODY : own;
    }

    static String cursor(Instant at, UUID id) {
        return Cursor.encode(String.valueOf(at.toEpochMilli()), id.toString());
    }

    /** Whose they are, with its parameters. */
    String theirs(Map<String, Object> parameters) {
        if (enterprise == null) {
            return "1 = 1";
        }
        parameters.put("enterprise", enterprise);
        return "enterpriseId = :enterprise";
    }

    /** What comes behind the page before, by this field, with its order. */
    String behind(String field, Map<String, Object> parameters) {
        var order = " order by " + field + " desc, id desc";
        if (before == null) {
            return order;
        }
        parameters.putAll(Map.of("before", before, "id", id));
        return " and " + field + " <= :before and (" + field + " < :before or id < :id)" + order;
    }
}
