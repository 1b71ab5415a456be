package cn.yuanqi.environment.alerting;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * Which alerts a list shows, as a condition for the query; {@code null} = any.
 *
 * @param own the only enterprise that the asker sees, {@code null} = all
 */
public record AlertFilter(UUID own, UUID outletId, UUID enterpriseId, String factor, AlertKind kind, Boolean open) {

    public static AlertKind kind(String asked) {
        for (var kind : AlertKind.values()) {
            if (kind.name().equals(asked)) {
                return kind;
            }
        }
        if (asked == null) {
            return null;
        }
        throw Problem.invalid("kind", Language.words(AlertingWords.class).badKind());
    }

    public static Boolean open(String asked) {
        if (asked == null) {
            return null;
        }
        return switch (asked) {
            case "open" -> true;
            case "closed" -> false;
            default -> throw Problem.invalid("status", Language.words(AlertingWords.class).badStatus());
        };
    }

    String condition() {
        return "1 = 1" + (own == null ? "" : " and enterpriseId = :own")
                + (outletId == null ? "" : " and outletId = :outlet")
                + (enterpriseId == null ? "" : " and enterpriseId = :enterprise")
                + (factor == null ? "" : " and factor = :factor") + (kind == null ? "" : " and kind = :kind")
                + (open == null ? "" : open ? " and openSlot = 1" : " and openSlot is null");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "own", own);
        put(parameters, "outlet", outletId);
        put(parameters, "enterprise", enterpriseId);
        put(parameters, "factor", factor);
        put(parameters, "kind", kind);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Behind which alert a page begins; both {@code null} on the first one. */
    public record After(Instant openedAt, UUID id) {

        public static After of(String cursor) {
            var parts = Cursor.decode(cursor, 2);
            try {
                return parts == null ? new After(null, null) : new After(Instant.parse(parts[0]), Ids.parse(parts[1]));
            } catch (DateTimeException | Problem notOurs) {
                throw Cursor.bad();
            }
        }

        public static String cursor(Alert last) {
            return Cursor.encode(last.openedAt.toString(), last.id.toString());
        }

        String condition() {
            return openedAt == null ? "" : " and openedAt <= :afterAt and (openedAt < :afterAt or id < :afterId)";
        }

        void bind(Map<String, Object> parameters) {
            put(parameters, "afterAt", openedAt);
            put(parameters, "afterId", id);
        }
    }
}
