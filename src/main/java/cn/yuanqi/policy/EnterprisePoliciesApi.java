package cn.yuanqi.policy;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** The policies that are open today and how an enterprise stands to each. */
@Path("/api/v1/parks/{park}/enterprises/{id}/policies")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class EnterprisePoliciesApi {
    @Inject
    PolicyDesk desk;

    /** Those that it fits first. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<PolicyDesk.OwnMatch> list(@RestPath String id) {
        var all = desk.ofEnterprise(id);
        return new Listing<>(all, (long) all.size(), null);
    }
}
