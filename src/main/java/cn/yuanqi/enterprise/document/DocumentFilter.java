package cn.yuanqi.enterprise.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/**
 * Which documents a list shows.
 *
 * @param kind {@code null} = all
 * @param status {@code null} = all, the withdrawn ones among them
 * @param after the last id of the page before, {@code null} on the first
 */
record DocumentFilter(DocumentKind kind, DocumentStatus status, UUID after, int limit, LocalDate today) {

    /** @throws Problem 422 for what is not known */
    static DocumentFilter of(UriInfo uri, LocalDate today) {
        Parameters.only(uri, Set.of("kind", "status", "cursor", "limit"));
        var asked = uri.getQueryParameters();
        var cursor = Cursor.decode(asked.getFirst("cursor"), 1);
        return new DocumentFilter(one(DocumentKind.class, "kind", asked.getFirst("kind")),
                one(DocumentStatus.class, "status", asked.getFirst("status")),
                cursor == null ? null : id(cursor[0]), Limit.of(asked.getFirst("limit")), today);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException tampered) {
            throw Cursor.bad();
        }
    }

    /** @throws Problem 422 when there is no such constant */
    static <E extends Enum<E>> E one(Class<E> all, String field, String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(all.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElseThrow(
                () -> Problem.invalid(field, Language.words(DocumentWords.class).unknownValue(name)));
    }

    String condition() {
        return "d.enterpriseId = :enterprise" + (kind == null ? "" : " and d.kind = :kind")
                + (status == null ? "" : " and " + status.condition());
    }

    Map<String, Object> values(UUID enterprise) {
        var values = new HashMap<String, Object>();
        values.put("enterprise", enterprise);
        if (kind != null) {
            values.put("kind", kind);
        }
        if (status != null && status.condition().contains(":today")) {
            values.put("today", today);
        }
        if (status != null && status.condition().contains(":soon")) {
            values.put("soon", today.plusDays(DocumentStatus.SOON));
        }
        return values;
    }

    String next(Document last) {
        return Cursor.encode(last.id.toString());
    }
}
