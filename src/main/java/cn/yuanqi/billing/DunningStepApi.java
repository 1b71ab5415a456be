package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Etag;
import io.smallrye.common.annotation.Blocking;

/** The park's steps of dunning as JSON. */
@Path("/api/v1/parks/{park}/billing/dunning/steps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class DunningStepApi {
    @Inject
    DunningDesk desk;

    record Steps(List<DunningDesk.Step> items) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public Steps steps() {
        return new Steps(desk.steps());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER})
    public RestResponse<DunningDesk.Step> step(@RestPath String id) {
        return tagged(desk.step(id));
    }

    /** Places in texts: {@code {enterprise}, {park}, {sum}, {count}, {days}}; the invoices are listed below by themselves. */
    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<DunningDesk.Step> write(DunningStepFacts facts, @Context UriInfo uri) {
        var step = desk.write(facts == null ? new DunningStepFacts() : facts);
        return Etag.created(uri.getAbsolutePathBuilder().path(step.id().toString()).build(), step, step.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public RestResponse<DunningDesk.Step> change(@RestPath String id, @HeaderParam("If-Match") String seen,
            DunningStepFacts facts) {
        return tagged(desk.change(id, seen, facts == null ? new DunningStepFacts() : facts));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public void drop(@RestPath String id) {
        desk.drop(id);
    }

    /** Writes the usual steps, of 3, 15 and 30 days, where there are none yet. */
    @POST
    @Path("/usual")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public Steps begin() {
        return new Steps(desk.begin());
    }

    private static RestResponse<DunningDesk.Step> tagged(DunningDesk.Step step) {
        return Etag.ok(step, step.version());
    }
}
