package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** An enterprise's consents as JSON. */
@Path("/api/v1/parks/{park}/financing/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class ConsentApi {
    @Inject
    PassportDesk desk;

    /** The latest first, with who saw what when. */
    @GET
    @RolesAllowed({OWNER, CLERK})
    public Listing<PassportDesk.View> list() {
        var all = desk.all();
        return new Listing<>(all, (long) all.size(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OWNER, CLERK})
    public PassportDesk.View get(@RestPath String id) {
        return desk.get(id);
    }

    /** Gives it; one that was given to this lender before ends with it. */
    @POST
    @RolesAllowed(OWNER)
    public RestResponse<PassportDesk.View> give(ConsentTerms.Input input, @Context UriInfo uri) {
        var consent = desk.give(input == null ? new ConsentTerms.Input(null, null, null) : input);
        return RestResponse.ResponseBuilder.<PassportDesk.View>created(
                uri.getAbsolutePathBuilder().path(consent.id().toString()).build()).entity(consent).build();
    }

    /** Takes effect with the next request. */
    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OWNER)
    public PassportDesk.View revoke(@RestPath String id) {
        return desk.revoke(id);
    }
}
