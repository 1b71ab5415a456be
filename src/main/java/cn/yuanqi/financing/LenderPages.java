package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The lenders of the park: who is in it, who is proposed, and their people's invitations. */
@Path("/parks/{park}/financing/lenders")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LenderPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    LenderDesk desk;
    @Inject
    Flash flash;

    record Shown(String path, List<LenderView> lenders, boolean mayPropose, boolean mayDecide, String typed,
            List<FieldError> errors) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lenders(Shown page);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance lenders() {
        return drawn("", List.of());
    }

    private TemplateInstance drawn(String typed, List<FieldError> errors) {
        return Templates.lenders(new Shown(path(), desk.all(), actor.has(Role.OPERATOR), actor.has(Role.LEADER), typed,
                errors));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response propose(@RestForm String name) {
        try {
            flash.good(words().lenderProposed(desk.propose(name).name()));
            return back();
        } catch (Problem refused) {
            var errors = refused.errors().isEmpty()
                    ? List.of(new FieldError("name", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(drawn(name == null ? "" : name, errors)).build();
        }
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(LEADER)
    public Response approve(@RestPath String id) {
        return doing(() -> words().lenderApproved(desk.approve(id).name()));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(LEADER)
    public Response decline(@RestPath String id, @RestForm String reason) {
        return doing(() -> words().lenderDeclined(desk.decline(id, reason).name()));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(LEADER)
    public Response end(@RestPath String id, @RestForm String reason) {
        return doing(() -> words().lenderEnded(desk.end(id, reason).name()));
    }

    @POST
    @Path("/{id}/invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response invite(@RestPath String id, @RestForm String email, @RestForm String role) {
        return doing(() -> words().lenderInvited(desk.invite(id, email,
                "APPROVER".equals(role) ? Role.APPROVER : "REVIEWER".equals(role) ? Role.REVIEWER : null)
                .invitation().email));
    }

    private Response doing(Supplier<String> work) {
        Doing.say(flash, work);
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/financing/lenders";
    }

    private static OfferWords words() {
        return Language.words(OfferWords.class);
    }
}
