package cn.yuanqi.environment.alerting;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Outlet;
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

/** When values look made up, as a page: of the park, or of one outlet. */
@Path("/parks/{park}/environment/suspicion")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SuspicionPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    SuspicionDesk desk;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(Shown shown, MultivaluedMap<String, String> typed,
                List<Problem.FieldError> errors);
    }

    /** A rule and what its factor is called. */
    record Line(SuspicionView rule, String name) {
    }

    /** @param outlet whose rules these are, {@code null} for the park's. @param chosen the one to edit, or {@code null} */
    record Shown(String path, Outlet outlet, List<Line> lines, Line chosen, boolean maySet) {
        /** What leads to the same outlet's page again. */
        public String query() {
            return outlet == null ? "" : "outlet=" + outlet.id + "&";
        }

        /** Whether the rule that is edited can be taken back here. */
        public boolean isOwn() {
            return chosen.rule.origin() == (outlet == null ? SuspicionBook.Origin.PARK : SuspicionBook.Origin.OUTLET);
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public TemplateInstance rules(@RestQuery String outlet, @RestQuery String factor) {
        return page(outlet, factor, new MultivaluedHashMap<>(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response set(MultivaluedMap<String, String> typed) {
        return done(typed, () -> {
            desk.set(outlet(typed), typed.getFirst("factor"),
                    new SuspicionView(null, number(typed, "constantMinutes"), number(typed, "notPositiveValues"),
                            "true".equals(typed.getFirst("zeroAllowed")), number(typed, "jumpPercent"),
                            number(typed, "meanPercent"), number(typed, "massPercent"), inflow(typed), null));
            return words().isSet();
        });
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response drop(MultivaluedMap<String, String> typed) {
        return done(typed, () -> {
            desk.drop(outlet(typed), typed.getFirst("factor"));
            return words().dropped();
        });
    }

    private Response done(MultivaluedMap<String, String> typed, Supplier<String> deed) {
        var outlet = typed.getFirst("outlet");
        try {
            flash.good(QuarkusTransaction.requiringNew().call(deed::get));
        } catch (Problem refused) {
            if (refused.status() == 422) {
                return Response.status(422).entity(page(outlet, typed.getFirst("factor"), typed, refused.errors()))
                        .build();
            }
            if (refused.status() != 409) {
                throw refused;
            }
            flash.bad(refused.getMessage());
        }
        var id = QuarkusTransaction.requiringNew().call(() -> desk.outlet(outlet));
        return Response.seeOther(URI.create(path() + (id == null ? "" : "?outlet=" + id))).build();
    }

    /** What is no number is refused like any other, though it may be left out elsewhere. */
    private static Integer inflow(MultivaluedMap<String, String> typed) {
        var number = number(typed, "inflowPercent");
        return number == null && typed.containsKey("inflowPercent") ? Integer.valueOf(-1) : number;
    }

    private UUID outlet(MultivaluedMap<String, String> typed) {
        return desk.outlet(typed.getFirst("outlet"));
    }

    /** {@code null} for what is no number: the rule names the field. */
    private static Integer number(MultivaluedMap<String, String> typed, String field) {
        var said = typed.getFirst(field);
        return said != null && said.strip().matches("\\d{1,7}") ? Integer.valueOf(said.strip()) : null;
    }

    private TemplateInstance page(String outlet, String factor, MultivaluedMap<String, String> typed,
            List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = desk.outlet(outlet);
            var locale = Language.current().locale();
            var lines = Factor.library().stream()
                    .map(one -> new Line(desk.of(id, one.code), one.name(locale))).toList();
            var chosen = lines.stream().filter(line -> line.rule.factor().equals(factor)).findFirst().orElse(null);
            return Templates.rules(new Shown(path(), id == null ? null : Outlet.byId(id).orElseThrow(), lines, chosen,
                    actor.has(Role.OFFICER)), typed, errors);
        });
    }

    private String path() {
        return "/parks/" + park.id() + "/environment/suspicion";
    }

    private static SuspicionWords words() {
        return Language.words(SuspicionWords.class);
    }
}
