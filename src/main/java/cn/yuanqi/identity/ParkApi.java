package cn.yuanqi.identity;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.Park;

/** The platform administrator opens parks and invites their first operators. */
@Path("/api/v1/parks")
@RolesAllowed(Role.Names.PLATFORM_ADMIN)
@Transactional
class ParkApi {
    @Inject
    Actor actor;
    @Inject
    Clock clock;

    record Draft(String code, String name, String zone, String operatorEmail) {
        ZoneId check() {
            var words = Language.words(IdentityWords.class);
            if (code == null || !code.matches(Park.CODE)) {
                throw Problem.invalid("code", words.badCode());
            }
            if (name == null || name.isBlank() || name.length() > 100) {
                throw Problem.invalid("name", words.badName());
            }
            new InvitationApi.Draft(operatorEmail, Role.OPERATOR).check();
            try {
                return zone == null ? ZoneId.of("Asia/Shanghai") : ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                throw Problem.invalid("zone", words.badZone());
            }
        }
    }

    /** A park and the invitation of its first operator. */
    record Opened(Park park, Invitation.Issued invitation) {
        /** @throws Problem 422 naming the field, also when the code is taken */
        static Opened by(UUID admin, Draft draft, Instant now) {
            var zone = draft.check();
            if (Park.byCode(draft.code()).isPresent()) {
                throw Problem.invalid("code", Language.words(IdentityWords.class).codeTaken());
            }
            var park = Park.open(draft.code(), draft.name().strip(), zone, false);
            return new Opened(park, Invitation.offer(Membership.Place.inPark(park.id, Role.OPERATOR),
                    draft.operatorEmail(), admin, now));
        }
    }

    record View(String code, String name, String zone, Park.Status status, boolean demo,
            InvitationApi.View invitation) {
        static View of(Park park, InvitationApi.View invitation) {
            return new View(park.id, park.name, park.zone, park.status, park.demo, invitation);
        }
    }

    @GET
    public Listing<View> all() {
        var parks = Park.<Park>listAll().stream().map(park -> View.of(park, null)).toList();
        return new Listing<>(parks, (long) parks.size(), null);
    }

    @POST
    public RestResponse<View> open(Draft draft) {
        if (draft == null) {
            throw Problem.invalid("code", Language.words(IdentityWords.class).badCode());
        }
        var opened = Opened.by(actor.person().id(), draft, clock.instant());
        var park = opened.park();
        var issued = opened.invitation();
        var view = View.of(park, InvitationApi.View.of(issued.invitation(), issued.token()));
        return RestResponse.ResponseBuilder.<View>created(URI.create("/api/v1/parks/" + park.id)).entity(view).build();
    }
}
