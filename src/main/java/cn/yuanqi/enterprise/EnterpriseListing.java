package cn.yuanqi.enterprise;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What the list page links to: the same search in another order, on the next page, or with a filter less. */
record EnterpriseListing(String path, EnterpriseSearch search, String cursor, List<SavedSearch> saved, Unkept unkept) {
    /** The query of the whole register, for whom the list opens with something else. */
    static final String EVERYTHING = "sort=name";

    EnterpriseListing(String path, EnterpriseSearch search, String cursor, List<SavedSearch> saved) {
        this(path, search, cursor, saved, Unkept.NONE);
    }

    /**
     * A name that was refused.
     *
     * @param of whose it was to become, {@code null} for filters that are not kept yet
     */
    record Unkept(UUID of, String name, List<Problem.FieldError> errors) {
        static final Unkept NONE = new Unkept(null, "", List.of());
    }

    /** A filter that is on, in words, and the list without it. */
    record Active(String field, String value, String without) {
    }

    /** Filters that were kept under a name. */
    record Kept(UUID id, String door, String name, String path, boolean opens, boolean here) {
        public String act(String what) {
            return door + "/" + what;
        }
    }

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
        return search.filters();
    }

    public List<Active> active() {
        var words = Language.words(EnterpriseWords.class);
        var active = new ArrayList<Active>();
        search.query().forEach((name, value) -> {
            switch (name) {
                case "q" -> add(active, name, Language.words(RegisterWords.class).word(), value);
                case "status" -> add(active, name, words.status(), words.stage(search.status()));
                case "category" -> add(active, name, words.categories(), words.category(search.category()));
                case "compliance" -> add(active, name, words.compliance(), words.verdict(search.compliance()));
                case "unit" -> add(active, name, Language.words(RegisterWords.class).unit(), value);
                default -> {
                }
            }
        });
        return active;
    }

    private void add(List<Active> active, String name, String field, String value) {
        var rest = search.query();
        rest.remove(name);
        active.add(new Active(field, value, path + "?" + (rest.isEmpty() ? EVERYTHING : query(rest))));
    }

    public List<Kept> kept() {
        var here = filters();
        return saved.stream().map(one -> new Kept(one.id, savePath() + "/" + one.id, one.name,
                path + "?" + (one.filters.isEmpty() ? EVERYTHING : one.filters), one.isDefault(),
                one.filters.equals(here))).toList();
    }

    /** What is wrong with the name of new filters. */
    public List<Problem.FieldError> unsaved() {
        return unkept.of == null ? unkept.errors : List.of();
    }

    /** Whether one of the kept ones was to get a name that it cannot have. */
    public boolean unnamed() {
        return unkept.of != null;
    }

    public List<Problem.FieldError> unnamed(Kept one) {
        return one.id.equals(unkept.of) ? unkept.errors : List.of();
    }

    /** The name of a kept one as it was typed, else as it stands. */
    public String nameOf(Kept one) {
        return one.id.equals(unkept.of) ? unkept.name : one.name;
    }

    public String savePath() {
        return path + "/saved-filters";
    }

    /** What would be kept now. */
    public String filters() {
        return query(search.query());
    }

    public String everything() {
        return path + "?" + EVERYTHING;
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
        if (!search.order().name().replace("-", "").equals(field)) {
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
        var query = search.query();
        query.put("sort", sort);
        if (from != null) {
            query.put("cursor", from);
        }
        return path + "?" + query(query);
    }

    static String query(Map<String, String> filters) {
        return filters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Map<String, String> read(String query) {
        var filters = new LinkedHashMap<String, String>();
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                filters.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return filters;
    }
}
