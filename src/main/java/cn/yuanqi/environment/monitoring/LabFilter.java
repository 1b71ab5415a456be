package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Which laboratory results are asked for; {@code null} asks nothing. @param from inclusive @param to exclusive */
record LabFilter(String factor, Instant from, Instant to) {
    static final LabFilter ALL = new LabFilter(null, null, null);

    String condition() {
        return (factor == null ? "" : " and factor = :factor") + (from == null ? "" : " and sampledAt >= :from")
                + (to == null ? "" : " and sampledAt < :to");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "factor", factor);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
