package cn.yuanqi.environment.monitoring;

import java.net.URI;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** Outlets, with their logger, factors and limits. */
@Path("/api/v1/parks/{park}/environment/outlets")
class OutletApi {
    private static final Set<String> PARAMETERS = Set.of("enterpriseId", "q", "limit", "cursor");

    @Inject
    Actor actor;
    @Inject
    OutletRegister register;

    static class Asked {
        @QueryParam("enterpriseId")
        String enterpriseId;
        @QueryParam("q")
        String q;
        @QueryParam("limit")
        String limit;
        @QueryParam("cursor")
        String cursor;
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<OutletView> list(@BeanParam Asked asked, UriInfo uri) {
        Parameters.only(uri, PARAMETERS);
        int size = Limit.of(asked.limit);
        var after = Cursor.decode(asked.cursor, 1);
        var filter = new OutletFilter(Sight.of(actor),
                asked.enterpriseId == null ? null : Ids.parse(asked.enterpriseId), asked.q);
        var outlets = Outlet.page(filter, after == null ? "" : after[0], size + 1);
        return Listing.cut(outlets, size, Outlet.count(filter), outlet -> Cursor.encode(outlet.logger.mn))
                .map(OutletView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public RestResponse<OutletView> one(@PathParam("id") String id) {
        var outlet = Outlet.visible(Ids.parse(id), Sight.of(actor)).orElseThrow(Problem::notFound);
        return Etag.ok(OutletView.of(outlet), outlet.version);
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public RestResponse<OutletView> create(OutletInput input, UriInfo uri) {
        var outlet = register.open(input);
        URI location = uri.getAbsolutePathBuilder().path(outlet.id.toString()).build();
        return Etag.created(location, OutletView.of(outlet), outlet.version);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public RestResponse<OutletView> edit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            OutletInput input) {
        var outlet = Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, outlet.version);
        register.edit(outlet, input);
        return Etag.ok(OutletView.of(outlet), outlet.version);
    }
}
