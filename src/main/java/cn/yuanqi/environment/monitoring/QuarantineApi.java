package cn.yuanqi.environment.monitoring;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;

/** Frames whose MN is bound to this park but which were refused, the newest first. */
@Path("/api/v1/parks/{park}/environment/quarantine")
class QuarantineApi {
    static final Set<String> PARAMETERS = Set.of("limit", "cursor");

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    @Transactional
    public Listing<RefusedView> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Parameters.only(uri, PARAMETERS);
        int size = Limit.of(limit);
        var frames = RefusedFrame.newest(before(cursor), size + 1);
        return Listing.cut(frames, size, RefusedFrame.count(), frame -> Cursor.encode(frame.id.toString()))
                .map(RefusedView::of);
    }

    static UUID before(String cursor) {
        var decoded = Cursor.decode(cursor, 1);
        try {
            return decoded == null ? null : UUID.fromString(decoded[0]);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.bad();
        }
    }
}
