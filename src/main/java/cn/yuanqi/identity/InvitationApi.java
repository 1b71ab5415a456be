package cn.yuanqi.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Invitations of a park's own staff. */
@Path("/api/v1/parks/{park}/invitations")
@Transactional
class InvitationApi {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    record Draft(String email, Role role) {
        /** @throws Problem 422 naming the field */
        Invitation.Issued offer(String parkId, UUID by, Instant now) {
            check();
            return Invitation.offer(Membership.Place.inPark(parkId, role), email, by, now);
        }

        void check() {
            var words = Language.words(IdentityWords.class);
            if (email == null || email.length() > 254 || !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
                throw Problem.invalid("email", words.badEmail());
            }
            if (role == null || !role.ofPark()) {
                throw Problem.invalid("role", words.badRole());
            }
        }
    }

    /** The token is told once, to whoever invites, to be passed on. */
    record View(UUID id, String email, Role role, Instant invitedAt, Instant expiresAt, String token) {
        static View of(Invitation invitation, String token) {
            return new View(invitation.id, invitation.email, invitation.role, invitation.invitedAt,
                    invitation.expiresAt,
                    token);
        }
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    public Listing<View> open() {
        List<View> open = Invitation.openIn(park.id(), clock.instant()).stream().map(one -> View.of(one, null))
                .toList();
        return new Listing<>(open, (long) open.size(), null);
    }

    @POST
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    public RestResponse<View> invite(Draft draft) {
        if (draft == null) {
            throw Problem.invalid("email", Language.words(IdentityWords.class).badEmail());
        }
        var issued = draft.offer(park.id(), actor.person().id(), clock.instant());
        var invitation = issued.invitation();
        var location = URI.create("/api/v1/parks/" + park.id() + "/invitations/" + invitation.id);
        return RestResponse.ResponseBuilder.<View>created(location).entity(View.of(invitation, issued.token())).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    @ResponseStatus(204)
    public void revoke(@PathParam("id") String id) {
        Invitation.in(park.id(), Ids.parse(id)).orElseThrow(Problem::notFound).revoke(clock.instant());
    }
}
