package cn.yuanqi.policy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;

/** A page of what is reckoned and not stored, so that all of it is there before it is cut. */
final class Paged {
    private Paged() {
    }

    static <T> Listing<T> of(List<T> all, UriInfo uri, Function<T, UUID> id) {
        int limit = Limit.of(uri.getQueryParameters().getFirst("limit"));
        var after = Cursor.decode(uri.getQueryParameters().getFirst("cursor"), 1);
        int from = 0;
        if (after != null) {
            while (from < all.size() && !id.apply(all.get(from)).toString().equals(after[0])) {
                from++;
            }
            if (from == all.size()) {
                throw Cursor.bad();
            }
            from++;
        }
        return Listing.cut(all.subList(from, Math.min(all.size(), from + limit + 1)), limit, (long) all.size(),
                last -> Cursor.encode(id.apply(last).toString()));
    }
}
