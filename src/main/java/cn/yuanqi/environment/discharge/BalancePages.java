package cn.yuanqi.environment.discharge;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Enterprise;
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

/** What flows into an outlet, and a day's balance of it, as a page. */
@Path("/parks/{park}/environment/outlets/{id}/balance")
@Produces(MediaType.TEXT_HTML)
@Blocking
class BalancePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    BalanceDesk desk;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance balance(Shown shown, List<Problem.FieldError> errors);
    }

    /** @param name of the factor. @param more percent that left beyond what came in, {@code null} when nothing came in */
    record Line(BalanceDesk.Shown of, String name, String more) {
    }

    record Shown(String path, Outlet outlet, LocalDate day, List<Outlet> inlets, List<Outlet> others,
            Map<UUID, String> enterprises, List<Line> lines, boolean mayDeclare) {
        public String owner(Outlet one) {
            return enterprises.get(one.enterpriseId);
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public TemplateInstance balance(@RestPath String id, @RestQuery String day) {
        return page(id, day == null || day.isBlank() ? null : BalanceApi.day(day), List.of());
    }

    /** Keeps the inlets whose box is ticked, and takes the one that was chosen. */
    @POST
    @Path("/inlets")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response declare(@RestPath String id, MultivaluedMap<String, String> typed) {
        var wanted = typed.getOrDefault("inletIds", List.of()).stream().filter(one -> !one.isBlank()).toList();
        try {
            var path = QuarkusTransaction.requiringNew().call(() -> {
                var outlet = desk.outlet(id);
                desk.declare(outlet, wanted);
                return path(outlet);
            });
            flash.good(Language.words(BalanceWords.class).declared());
            return Response.seeOther(URI.create(path)).build();
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            return Response.status(422).entity(page(id, null, refused.errors())).build();
        }
    }

    private TemplateInstance page(String id, LocalDate asked, List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var outlet = desk.outlet(id);
            var day = asked == null ? LocalDate.ofInstant(clock.instant(), park.zone()).minusDays(1) : asked;
            var inlets = desk.inlets(outlet);
            var present = inlets.stream().map(one -> one.id).collect(Collectors.toSet());
            boolean may = actor.has(Role.OFFICER);
            var others = may
                    ? Outlet.all().stream().filter(one -> !one.id.equals(outlet.id) && !present.contains(one.id))
                            .toList()
                    : List.<Outlet>of();
            var owners = Enterprise.byIds((may ? Outlet.all() : inlets).stream().map(one -> one.enterpriseId).distinct()
                    .toList()).stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
            var names = PermitView.names();
            var lines = desk.shown(outlet, day).stream()
                    .map(one -> new Line(one, names.getOrDefault(one.line().factor(), one.line().factor()),
                            one.line().more()))
                    .toList();
            return Templates.balance(new Shown(path(outlet), outlet, day, inlets, others, owners, lines, may), errors);
        });
    }

    private String path(Outlet outlet) {
        return "/parks/" + park.id() + "/environment/outlets/" + outlet.id + "/balance";
    }
}
