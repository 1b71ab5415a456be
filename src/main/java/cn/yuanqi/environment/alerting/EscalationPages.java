package cn.yuanqi.environment.alerting;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Whom a letter tells when nobody acknowledges an alert, as a page. */
@Path("/parks/{park}/environment/escalation")
@Produces(MediaType.TEXT_HTML)
@Blocking
class EscalationPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance steps(Shown shown, EscalationForm typed, List<Problem.FieldError> errors);
    }

    record Shown(String path, List<EscalationStep> steps, boolean maySet, List<AlertKind> kinds, List<Role> readers) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public TemplateInstance steps() {
        return page(EscalationForm.EMPTY, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response set(MultivaluedMap<String, String> typed) {
        var form = new EscalationForm(typed.getFirst("kind"), typed.getFirst("minutes"), typed.getFirst("role"));
        try {
            QuarkusTransaction.requiringNew().call(form::set);
            flash.good(Language.words(AlertingWords.class).stepSet());
            return back();
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            return Response.status(422).entity(page(form, refused.errors())).build();
        }
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response drop(@RestPath String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> EscalationStep.byId(Ids.parse(id)).orElseThrow(Problem::notFound).drop());
        flash.good(Language.words(AlertingWords.class).stepDropped());
        return back();
    }

    private TemplateInstance page(EscalationForm typed, List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> Templates.steps(new Shown(path(), EscalationStep.all(),
                actor.has(Role.OFFICER), EscalationForm.kinds(), EscalationForm.READERS), typed, errors));
    }

    private Response back() {
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/environment/escalation";
    }
}
