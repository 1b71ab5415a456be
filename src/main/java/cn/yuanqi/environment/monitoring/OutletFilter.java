package cn.yuanqi.environment.monitoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Which outlets a list shows, as a condition for the query.
 *
 * @param enterpriseId only of this enterprise, {@code null} = of all
 * @param q part of the code, name or MN, {@code null} = any
 */
public record OutletFilter(Sight sight, UUID enterpriseId, String q) {

    String condition() {
        var condition = new StringBuilder("1 = 1");
        if (!sight.isWholePark()) {
            condition.append(" and enterpriseId = :own");
        }
        if (enterpriseId != null) {
            condition.append(" and enterpriseId = :enterprise");
        }
        if (q != null && !q.isBlank()) {
            condition.append(" and (lower(code) like :q escape '!' or lower(name) like :q escape '!'"
                    + " or lower(logger.mn) like :q escape '!')");
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (!sight.isWholePark()) {
            parameters.put("own", sight.enterpriseId());
        }
        if (enterpriseId != null) {
            parameters.put("enterprise", enterpriseId);
        }
        if (q != null && !q.isBlank()) {
            parameters.put("q", "%" + q.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return parameters;
    }
}
