package cn.yuanqi.enterprise.people;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.tenancy.CurrentPark;

/** Who is invited to an enterprise. */
@Path("/api/v1/parks/{park}/enterprises/{id}/invitations")
@Transactional
class EnterpriseInvitationApi {
    @Inject
    Staff staff;
    @Inject
    CurrentPark park;

    /** Those that wait for an answer, expired ones too. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OWNER, Role.Names.CLERK})
    public Listing<Offer> pending(@PathParam("id") String id) {
        var offers = staff.offers(staff.readable(id));
        return new Listing<>(offers, (long) offers.size(), null);
    }

    @GET
    @Path("/{invitation}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OWNER, Role.Names.CLERK})
    public Offer one(@PathParam("id") String id, @PathParam("invitation") String invitation) {
        return staff.offer(staff.readable(id), invitation);
    }

    @POST
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.OWNER})
    public RestResponse<Offer> invite(@PathParam("id") String id, Draft draft) {
        var offer = staff.invite(id, draft == null ? new Draft(null, null) : draft);
        var location = URI.create("/api/v1/parks/" + park.id() + "/enterprises/" + id + "/invitations/" + offer.id());
        return RestResponse.ResponseBuilder.<Offer>created(location).entity(offer).build();
    }

    /** Sends the letter again; the link before it is void. */
    @POST
    @Path("/{invitation}/resend")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.OWNER})
    public Offer resend(@PathParam("id") String id, @PathParam("invitation") String invitation) {
        return staff.resend(id, invitation);
    }

    @DELETE
    @Path("/{invitation}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.OWNER})
    @ResponseStatus(204)
    public void revoke(@PathParam("id") String id, @PathParam("invitation") String invitation) {
        staff.revoke(id, invitation);
    }
}
