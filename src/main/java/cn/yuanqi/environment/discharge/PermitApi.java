package cn.yuanqi.environment.discharge;

import java.net.URI;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Discharge permits, with what was discharged against them. */
@Path("/api/v1/parks/{park}/environment/permits")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class PermitApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    PermitDesk desk;

    /** All that the asker may see, those that end first at the front. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<PermitView> list(@RestQuery String enterpriseId, @RestQuery String limit, @RestQuery String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, Set.of("enterpriseId", "limit", "cursor"));
        var whose = Newest.whose(actor, enterpriseId);
        int most = Limit.of(limit);
        var page = Listing.cut(Permit.page(whose, Permit.After.of(cursor), most + 1), most, Permit.countOf(whose),
                Permit::cursor);
        return new Listing<>(PermitView.of(page.items(), signature.stamp().today()), page.total(), page.next());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public RestResponse<PermitView> one(@RestPath String id) {
        var permit = Permit.byId(Ids.parse(id))
                .filter(one -> actor.seesWholePark() || one.enterpriseId.equals(actor.enterpriseId()))
                .orElseThrow(Problem::notFound);
        return Etag.ok(view(permit), permit.version);
    }

    /** The days of two permits of one enterprise never overlap: 409. */
    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public RestResponse<PermitView> write(PermitInput input, @Context UriInfo uri) {
        var permit = desk.write(input);
        URI location = uri.getAbsolutePathBuilder().path(permit.id.toString()).build();
        return Etag.created(location, view(permit), permit.version);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public RestResponse<PermitView> change(@RestPath String id, @HeaderParam("If-Match") String ifMatch,
            PermitInput input) {
        var permit = Permit.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, permit.version);
        desk.change(permit, input);
        return Etag.ok(view(permit), permit.version);
    }

    private PermitView view(Permit permit) {
        return PermitView.of(permit, signature.stamp().today());
    }
}
