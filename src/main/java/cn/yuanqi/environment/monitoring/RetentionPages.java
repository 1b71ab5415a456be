package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.Clock;
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

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** How long the park keeps its readings, as a page. */
@Path("/parks/{park}/environment/retention")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RetentionPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance retention(Shown shown, RetentionForm typed, List<Problem.FieldError> errors);
    }

    record Shown(String path, RetentionView now, int version, boolean maySet, String audit) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public TemplateInstance retention() {
        return page(null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response say(MultivaluedMap<String, String> typed) {
        var form = new RetentionForm(typed.getFirst("readingsMonths"), typed.getFirst("meansMonths"),
                typed.getFirst("framesMonths"));
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var wanted = form.read();
                if (!String.valueOf(RetentionApi.version(RetentionSetting.said().orElse(null)))
                        .equals(typed.getFirst("version"))) {
                    throw Problem.stale();
                }
                RetentionSetting.say(wanted, clock.instant());
            });
            flash.good(Language.words(RetentionWords.class).saved());
            return Response.seeOther(URI.create(path())).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 412) {
                throw refused;
            }
            var errors = refused.status() == 422
                    ? refused.errors()
                    : List.of(new Problem.FieldError("version", refused.getMessage()));
            return Response.status(refused.status()).entity(page(form, errors)).build();
        }
    }

    /** @param typed {@code null} to show what is in force */
    private TemplateInstance page(RetentionForm typed, List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var said = RetentionSetting.said().orElse(null);
            var form = typed != null ? typed : RetentionForm.of(RetentionSetting.inForce());
            return Templates.retention(new Shown(path(), RetentionView.of(said, clock.instant(), park.zone()),
                    RetentionApi.version(said), actor.has(Role.OFFICER), "/parks/" + park.id() + "/audit"), form,
                    errors);
        });
    }

    private String path() {
        return "/parks/" + park.id() + "/environment/retention";
    }
}
