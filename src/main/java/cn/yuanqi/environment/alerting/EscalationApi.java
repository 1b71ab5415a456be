package cn.yuanqi.environment.alerting;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;

/** Whom a letter tells when nobody acknowledges an alert. */
@Path("/api/v1/parks/{park}/environment/escalation-steps")
@Transactional
class EscalationApi {

    /** @param minutes since the park could know of it, 1 to 10080 */
    record Step(UUID id, AlertKind kind, int minutes, Role role) {
        static Step of(EscalationStep step) {
            return new Step(step.id, step.kind, step.minutes, step.role);
        }
    }

    record Steps(List<Step> items) {
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public Steps steps() {
        return new Steps(EscalationStep.all().stream().map(Step::of).toList());
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    public Response set(EscalationForm wanted, @Context UriInfo uri) {
        var step = (wanted == null ? EscalationForm.EMPTY : wanted).set();
        return Response.created(uri.getAbsolutePathBuilder().path(step.id.toString()).build()).entity(Step.of(step))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Names.OFFICER)
    public void drop(@PathParam("id") String id) {
        EscalationStep.byId(Ids.parse(id)).orElseThrow(Problem::notFound).drop();
    }
}
