package cn.yuanqi.environment.inspection;

import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** Which inspections are asked for. */
final class InspectionFilter extends NewestFirst {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "status", "limit", "cursor");

    /** @param own the only enterprise whose finished inspections the asker sees, {@code null} for all */
    static InspectionFilter of(UUID own) {
        var filter = new InspectionFilter();
        if (own != null) {
            filter.and("enterpriseId = :own", "own", own);
            filter.and("status = :done", "done", Inspection.Status.FINISHED);
        }
        return filter;
    }

    /** @throws Problem 422 for a parameter or a value that is unknown */
    static InspectionFilter of(UUID own, UriInfo uri) {
        Parameters.only(uri, KNOWN);
        var asked = uri.getQueryParameters();
        var enterprise = asked.getFirst("enterpriseId");
        var filter = of(own);
        filter.and("enterpriseId = :enterprise", "enterprise", enterprise == null ? null : Ids.parse(enterprise));
        filter.and("status = :status", "status", status(asked.getFirst("status")));
        filter.after(asked.getFirst("cursor"));
        return filter;
    }

    static String cursor(Inspection last) {
        return Cursor.encode(last.id.toString());
    }

    private static Inspection.Status status(String given) {
        try {
            return given == null ? null : Inspection.Status.valueOf(given);
        } catch (IllegalArgumentException noStatus) {
            throw Problem.invalid("status", Language.words(RectificationWords.class).unknownValue(given));
        }
    }
}
