package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** An enterprise's moves from stage to stage: those made, and the next one. */
@Path("/api/v1/parks/{park}/enterprises/{id}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class TransitionApi {
    @Inject
    Actor actor;
    @Inject
    Moves moves;

    record Wanted(Lifecycle to, String reason) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public Listing<StepView> history(@RestPath String id) {
        var steps = StepView.of(Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound));
        return new Listing<>(steps, (long) steps.size(), null);
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<EnterpriseView> move(@RestPath String id, Wanted wanted) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        moves.move(enterprise, wanted == null ? null : wanted.to(), wanted == null ? null : wanted.reason());
        return Etag.ok(EnterpriseView.to(actor, enterprise), enterprise.version);
    }
}
