package cn.yuanqi.environment.monitoring;

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

/** Frames of MNs that no park has bound, the newest first: for the platform only, since no park can own them. */
@Path("/api/v1/quarantine")
class PlatformQuarantineApi {

    @GET
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Transactional
    public Listing<RefusedView> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Parameters.only(uri, QuarantineApi.PARAMETERS);
        int size = Limit.of(limit);
        var frames = UnknownFrame.newest(QuarantineApi.before(cursor), size + 1);
        return Listing.cut(frames, size, UnknownFrame.count(), frame -> Cursor.encode(frame.id.toString()))
                .map(RefusedView::of);
    }
}
