package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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

/** How the park inspects, as a form: a question per line, its English behind a vertical bar. */
@Path("/parks/{park}/environment/inspection-settings")
@Produces(MediaType.TEXT_HTML)
@Blocking
class InspectionSettingPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    InspectionSettings settings;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(String room, boolean mayWrite, Typed typed,
                List<Problem.FieldError> errors);
    }

    /** @param seen how often the settings were said when the asker looked */
    record Typed(String visitMinutes, String checklist, String seen) {
        static Typed now() {
            var now = SettingView.now();
            return new Typed(now.visitMinutes().toString(),
                    now.checklist().stream().map(line -> line.en() == null ? line.zh() : line.zh() + " | " + line.en())
                            .collect(Collectors.joining("\n")),
                    String.valueOf(InspectionSetting.known()));
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public TemplateInstance form() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Templates.form(room(), actor.has(Role.OFFICER), Typed.now(), List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response say(@RestForm String visitMinutes, @RestForm String checklist, @RestForm String seen) {
        var typed = new Typed(visitMinutes, checklist, seen);
        try {
            var wanted = new SettingView(number(visitMinutes), lines(checklist));
            var known = number(seen);
            QuarkusTransaction.requiringNew().run(() -> settings.say(wanted, known == null ? 0 : known));
            flash.good(Language.words(InspectionWords.class).settingsSaved());
            return Response.seeOther(URI.create(room() + "/inspection-settings")).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 412) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("checklist", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(Templates.form(room(), true, typed, errors)).build();
        }
    }

    private static List<ChecklistLine> lines(String typed) {
        List<ChecklistLine> lines = new ArrayList<>();
        Arrays.stream((typed == null ? "" : typed).split("\\R")).filter(line -> !line.isBlank()).forEach(line -> {
            int bar = line.indexOf('|');
            lines.add(bar < 0
                    ? new ChecklistLine(line, null)
                    : new ChecklistLine(line.substring(0, bar), line.substring(bar + 1)));
        });
        return lines;
    }

    private static Integer number(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private String room() {
        return "/parks/" + park.id() + "/environment";
    }
}
