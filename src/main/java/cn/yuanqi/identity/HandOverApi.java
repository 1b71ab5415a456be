package cn.yuanqi.identity;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** What a member has in hand, as JSON, and putting it into other hands. */
@Path("/api/v1/parks/{park}/memberships/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({OPERATOR, LEADER, OFFICER, REVIEWER, APPROVER})
@Blocking
class HandOverApi {
    @Inject
    HandOver handOver;

    /** One's own, or of whom the asker looks after: operators and leaders all, approvers those of their lender. */
    @GET
    @Path("/open-work")
    public HandOver.View open(@RestPath String id) {
        return handOver.of(id);
    }

    /** Gives some of it, or all, to another; all or nothing. The answer is what is left. */
    @POST
    @Path("/hand-over")
    public HandOver.View shift(@RestPath String id, HandOver.Input input) {
        return handOver.shift(id, input == null ? HandOver.Input.NOTHING : input);
    }
}
