package cn.yuanqi.environment.alerting;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.yuanqi.identity.Role;

/** When values of a factor look made up in this park, or at one of its outlets. */
@Path("/api/v1/parks/{park}/environment/suspicion-rules")
@Transactional
class SuspicionApi {
    @Inject
    SuspicionDesk desk;

    record Rules(List<SuspicionView> items) {
    }

    @GET
    @Operation(summary = "The rule of each factor, at one outlet with `outletId`, and who set it")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public Rules rules(@QueryParam("outletId") String outletId) {
        return new Rules(desk.all(desk.outlet(outletId)));
    }

    @PUT
    @Path("{factor}")
    @Operation(summary = "Sets the rule of a factor, of one outlet alone with `outletId`")
    @RolesAllowed(Role.Names.OFFICER)
    public SuspicionView set(@PathParam("factor") String factor, @QueryParam("outletId") String outletId,
            SuspicionView wanted) {
        return desk.set(desk.outlet(outletId), factor, wanted == null ? SuspicionView.NOTHING : wanted);
    }

    @DELETE
    @Path("{factor}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes a rule back: the park's applies again, or what is usual; 404 where there is none")
    @RolesAllowed(Role.Names.OFFICER)
    public SuspicionView drop(@PathParam("factor") String factor, @QueryParam("outletId") String outletId) {
        return desk.drop(desk.outlet(outletId), factor);
    }
}
