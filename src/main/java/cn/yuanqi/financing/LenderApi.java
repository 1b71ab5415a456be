package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.time.Instant;
import java.util.UUID;

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

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** The lenders of the park as JSON. */
@Path("/api/v1/parks/{park}/financing/lenders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class LenderApi {
    @Inject
    LenderDesk desk;

    record Proposal(String name) {
    }

    record Reason(String reason) {
        static String of(Reason given) {
            return given == null ? null : given.reason();
        }
    }

    record Guest(String email, Role role) {
    }

    /** The token is told once, to whoever invites, to be passed on. */
    record Invited(UUID id, String email, Role role, Instant expiresAt, String token) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public Listing<LenderView> list() {
        var all = desk.all();
        return new Listing<>(all, (long) all.size(), null);
    }

    /** Proposes a lender; a leader who did not propose it decides. */
    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<LenderView> propose(Proposal proposal, @Context UriInfo uri) {
        var lender = desk.propose(proposal == null ? null : proposal.name());
        return RestResponse.ResponseBuilder
                .<LenderView>created(uri.getAbsolutePathBuilder().path(lender.id().toString()).build()).entity(lender)
                .build();
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(LEADER)
    public LenderView approve(@RestPath String id) {
        return desk.approve(id);
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(LEADER)
    public LenderView decline(@RestPath String id, Reason reason) {
        return desk.decline(id, Reason.of(reason));
    }

    /** Ends its presence: no new business, what runs runs on. */
    @POST
    @Path("/{id}/end")
    @RolesAllowed(LEADER)
    public LenderView end(@RestPath String id, Reason reason) {
        return desk.end(id, Reason.of(reason));
    }

    /** Invites one of its people by mail. */
    @POST
    @Path("/{id}/invitations")
    @RolesAllowed(OPERATOR)
    public Invited invite(@RestPath String id, Guest guest) {
        var issued = desk.invite(id, guest == null ? null : guest.email(), guest == null ? null : guest.role());
        var invitation = issued.invitation();
        return new Invited(invitation.id, invitation.email, invitation.role, invitation.expiresAt, issued.token());
    }
}
