package cn.yuanqi.identity;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import cn.yuanqi.platform.Problem;
import io.quarkus.security.Authenticated;

/** Accepting an invitation with the token of its letter, as the account of the invited mail address. */
@Path("/api/v1/invitations/{token}/acceptance")
@Authenticated
@Transactional
class AcceptanceApi {
    @Inject
    Newcomer newcomer;
    @Inject
    Clock clock;

    record Accepted(String park, Role role) {
    }

    @POST
    public Accepted accept(@PathParam("token") String token) {
        var invitation = Invitation.byToken(token).orElseThrow(Problem::notFound);
        var membership = invitation.accept(newcomer, clock.instant());
        return new Accepted(membership.parkId, membership.role);
    }
}
