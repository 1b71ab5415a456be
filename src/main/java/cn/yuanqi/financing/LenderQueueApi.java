package cn.yuanqi.financing;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** A lender's queue over its parks, as JSON. */
@Path("/api/v1/lender/applications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class LenderQueueApi {
    @Inject
    LenderQueue queue;

    /** What is under way, or stands at one status; the longest entered first. */
    @GET
    public Listing<LenderQueue.Item> list(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("status", "cursor", "limit"));
        var query = uri.getQueryParameters();
        var after = Cursor.decode(query.getFirst("cursor"), 1);
        var from = after == null ? null : after[0];
        var limit = Limit.of(query.getFirst("limit"));
        var status = ApplicationSearch.status(query.getFirst("status"));
        return queue.page(status == null
                ? LenderQueue.Asked.underWay(null, from, limit)
                : new LenderQueue.Asked(List.of(status), null, from, limit, false));
    }
}
