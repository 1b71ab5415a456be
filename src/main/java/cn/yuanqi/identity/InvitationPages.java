package cn.yuanqi.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;

/** Where the link of an invitation leads: what it offers, and the button that accepts. */
@Path("/invitations/{token}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
@Authenticated
class InvitationPages {
    @Inject
    SecurityIdentity identity;
    @Inject
    Actor actor;
    @Inject
    Newcomer newcomer;
    @Inject
    InPark parks;
    @Inject
    PlaceNames names;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    /** @param enterprise its name for an owner or clerk, {@code null} for all others */
    record Offer(String path, String park, String enterprise, Role role, String by, Instant expiresAt) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance invitation(Offer offer, boolean signedIn);

        static native TemplateInstance unknown(String account);
    }

    /** The absolute address to pass on, on the host that was asked. */
    static String link(UriInfo uri, String token) {
        return uri.getBaseUriBuilder().path("invitations").path(token).build().toString();
    }

    /** Open to whoever holds the link: who has no account yet must be able to read how to get one. */
    @GET
    @PermitAll
    public Response shown(@RestPath String token) {
        var invitation = Invitation.byToken(token).orElse(null);
        boolean signedIn = !identity.isAnonymous();
        if (invitation == null || signedIn && !invitation.isFor(actor.email())) {
            return Response.status(404).entity(Templates.unknown(signedIn ? actor.email() : null)).build();
        }
        invitation.offerTo(invitation.email, clock.instant());
        return Response.ok(Templates.invitation(offer(invitation, token), signedIn)).build();
    }

    private Offer offer(Invitation invitation, String token) {
        Person by = Person.findById(invitation.invitedBy);
        return new Offer("/invitations/" + token, parkName(invitation.parkId), enterprise(invitation), invitation.role,
                by.name, invitation.expiresAt);
    }

    /** Read in its park: this page stands in none. */
    private String enterprise(Invitation invitation) {
        var id = invitation.enterpriseId;
        return id == null ? null : parks.call(invitation.parkId, () -> names.of(List.of(id))).get(id);
    }

    /** Asking for this page signs in; then it is only the way back. */
    @GET
    @Path("/sign-in")
    public Response signIn(@RestPath String token) {
        return Response.seeOther(URI.create("/invitations/" + token)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@RestPath String token) {
        var invitation = Invitation.byToken(token).orElseThrow(Problem::notFound);
        var membership = invitation.accept(newcomer, clock.instant());
        flash.good(Language.words(IdentityWords.class).accepted(parkName(membership.parkId)));
        return Response.seeOther(URI.create("/parks/" + membership.parkId)).build();
    }

    private static String parkName(String code) {
        return Park.byCode(code).orElseThrow(Problem::notFound).name;
    }
}
