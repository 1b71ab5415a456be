package cn.yuanqi.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A list as the outside sees it.
 *
 * @param total what the viewer may see in all, {@code null} where counting would cost more than it tells
 * @param next the cursor of the next page, {@code null} on the last one
 */
public record Listing<T>(List<T> items, Long total, String next) {

    /** Cuts a list that was fetched with one row more than {@code limit}, that row telling that there is a next page. */
    public static <T> Listing<T> cut(List<T> fetched, int limit, Long total, Function<T, String> cursor) {
        if (fetched.size() <= limit) {
            return new Listing<>(fetched, total, null);
        }
        var items = fetched.subList(0, limit);
        return new Listing<>(items, total, cursor.apply(items.get(limit - 1)));
    }

    public <R> Listing<R> map(Function<T, R> view) {
        return new Listing<>(items.stream().map(view).toList(), total, next);
    }
}
