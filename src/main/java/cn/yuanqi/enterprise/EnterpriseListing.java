package cn.yuanqi.enterprise;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the list page links to: the same search in another order, on the next page, or from its beginning. */
record EnterpriseListing(String path, EnterpriseSearch search, String cursor) {

    public List<Category> categories() {
        return List.of(Category.values());
    }

    public List<Lifecycle> stages() {
        return List.of(Lifecycle.values());
    }

    public List<Compliance> verdicts() {
        return List.of(Compliance.values());
    }

    public boolean filtered() {
        return search.q() != null || search.status() != null || search.category() != null
                || search.compliance() != null || search.unit() != null;
    }

    /** {@code null} on the last page. */
    public String next() {
        return cursor == null ? null : link(search.order().name(), cursor);
    }

    /** {@code null} on the first page. */
    public String first() {
        return search.after() == null ? null : link(search.order().name(), null);
    }

    /** By this fact; by the same fact the other way round when it is the order already. */
    public String sorted(String field) {
        return link(field.equals(search.order().name()) ? "-" + field : field, null);
    }

    /** As {@code aria-sort} says it. */
    public String direction(String field) {
        if (!search.order().name().endsWith(field)) {
            return "none";
        }
        return search.order().descending() ? "descending" : "ascending";
    }

    /** All that passes these filters, as a file. */
    public String export(String format) {
        var filters = link(search.order().name(), null);
        var query = filters.contains("?") ? filters.substring(filters.indexOf('?')) + "&" : "?";
        return path + "/export" + query + "format=" + format;
    }

    private String link(String sort, String from) {
        var query = new LinkedHashMap<String, Object>();
        query.put("q", search.q());
        query.put("status", search.status());
        query.put("category", search.category());
        query.put("compliance", search.compliance());
        query.put("unit", search.unit());
        query.put("sort", sort.equals("name") ? null : sort);
        query.put("cursor", from);
        var text = query.entrySet().stream().filter(entry -> Objects.nonNull(entry.getValue()))
                .map(EnterpriseListing::pair).collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }

    private static String pair(Map.Entry<String, Object> entry) {
        return entry.getKey() + "=" + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8);
    }
}
