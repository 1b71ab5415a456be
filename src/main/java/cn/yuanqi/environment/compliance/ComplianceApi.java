package cn.yuanqi.environment.compliance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;

/** Whether an enterprise's discharge is within its limits, and why. */
@Path("/api/v1/parks/{park}/enterprises/{id}/compliance")
class ComplianceApi {
    @Inject
    Actor actor;

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public ComplianceView of(@PathParam("id") String id) {
        return ComplianceView.of(Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound));
    }
}
