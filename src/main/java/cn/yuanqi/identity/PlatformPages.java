package cn.yuanqi.identity;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.Park;
import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The parks of the platform, and the form that opens one and invites its first operator. */
@Path("/platform")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
@RolesAllowed(Role.Names.PLATFORM_ADMIN)
class PlatformPages {
    @Inject
    Actor actor;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance platform(List<Park> parks, ParkApi.Draft typed,
                List<Problem.FieldError> errors);
    }

    @GET
    public TemplateInstance all() {
        return page(new ParkApi.Draft("", "", "Asia/Shanghai", ""), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@FormParam("code") String code, @FormParam("name") String name,
            @FormParam("zone") String zone, @FormParam("email") String email, @Context UriInfo uri) {
        var draft = new ParkApi.Draft(typed(code), typed(name), typed(zone), typed(email));
        try {
            var opened = ParkApi.Opened.by(actor.person().id(), draft, clock.instant());
            var issued = opened.invitation();
            flash.good(Language.words(IdentityWords.class).parkOpened(opened.park().name, issued.invitation().email,
                    InvitationPages.link(uri, issued.token())));
            return Response.seeOther(URI.create("/platform")).build();
        } catch (Problem refused) {
            return Response.status(refused.status()).entity(page(draft, refused.errors())).build();
        }
    }

    private static String typed(String text) {
        return Objects.toString(text, "").strip();
    }

    private static TemplateInstance page(ParkApi.Draft typed, List<Problem.FieldError> errors) {
        return Templates.platform(Park.listAll(Sort.by("id")), typed, errors);
    }
}
