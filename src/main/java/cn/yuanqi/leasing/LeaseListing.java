package cn.yuanqi.leasing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the list links to: the same search on the next page, or from its beginning. */
record LeaseListing(String path, LeaseSearch search, String cursor) {

    public List<ApprovalStatus> statuses() {
        return List.of(ApprovalStatus.values());
    }

    public List<LeaseLife> lives() {
        return List.of(LeaseLife.values());
    }

    public boolean filtered() {
        return search.q() != null || search.status() != null || search.life() != null || search.enterpriseId() != null
                || search.unitId() != null;
    }

    /** {@code null} on the last page. */
    public String next() {
        return cursor == null ? null : link(cursor);
    }

    /** {@code null} on the first page. */
    public String first() {
        return search.after() == null ? null : link(null);
    }

    private String link(String from) {
        var query = new LinkedHashMap<String, Object>();
        query.put("q", search.q());
        query.put("status", search.status());
        query.put("life", search.life());
        query.put("enterpriseId", search.enterpriseId());
        query.put("unitId", search.unitId());
        query.put("cursor", from);
        var text = query.entrySet().stream().filter(entry -> Objects.nonNull(entry.getValue()))
                .map(LeaseListing::pair).collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }

    private static String pair(Map.Entry<String, Object> entry) {
        return entry.getKey() + "=" + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8);
    }
}
