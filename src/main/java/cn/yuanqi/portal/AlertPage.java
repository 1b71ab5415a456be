package cn.yuanqi.portal;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

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

import cn.yuanqi.dashboard.AlertLine;
import cn.yuanqi.dashboard.Directory;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertDesk;
import cn.yuanqi.environment.alerting.AlertEntry;
import cn.yuanqi.environment.alerting.AlertingWords;
import cn.yuanqi.environment.inspection.Rectification;
import cn.yuanqi.environment.inspection.RectificationAlert;
import cn.yuanqi.environment.inspection.RectificationView;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Person;
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

/** One alert: what opened it, what has been done about it, and what may be done next. */
@Path("/parks/{park}/environment/alerts/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class AlertPage {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    AlertDesk desk;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance alert(Shown shown, Typed typed);
    }

    /** @param handlers whom it may be given to @param orders about it, the newest first */
    record Shown(String path, AlertLine line, Alert alert, String outlet, String handler, AlertEvidence evidence,
            List<Moment> history, List<Person> handlers, List<RectificationView> orders, May may) {
    }

    record May(boolean handle, boolean comment, boolean keepInternal, boolean order) {
    }

    /** @param by, to names, {@code null} for nobody */
    record Moment(AlertEntry entry, String by, String to) {
    }

    /** What was typed and refused. */
    record Typed(String text, String reason, List<Problem.FieldError> errors) {
        static final Typed NOTHING = new Typed("", "", List.of());
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance alert(@RestPath String id) {
        return page(id, Typed.NOTHING);
    }

    @POST
    @Path("/comments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, LEADER, OWNER, CLERK})
    public Response comment(@RestPath String id, MultivaluedMap<String, String> typed) {
        return act(id, typed, words().commented(),
                alert -> desk.comment(alert, typed.getFirst("text"), "true".equals(typed.getFirst("internal"))));
    }

    @POST
    @Path("/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response assign(@RestPath String id, MultivaluedMap<String, String> typed) {
        return act(id, typed, words().assignedNow(),
                alert -> desk.assign(alert, person(typed.getFirst("personId")), person(typed.getFirst("seen"))));
    }

    @POST
    @Path("/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response close(@RestPath String id, MultivaluedMap<String, String> typed) {
        return act(id, typed, words().closedNow(), alert -> desk.close(alert, typed.getFirst("reason")));
    }

    /** A refused form comes back with what was typed; a lost race is told on the page as it is now. */
    private Response act(String id, MultivaluedMap<String, String> typed, String done, Consumer<Alert> deed) {
        try {
            QuarkusTransaction.requiringNew().run(() -> deed.accept(desk.visible(Ids.parse(id))));
            flash.good(done);
        } catch (Problem refused) {
            if (refused.status() == 422) {
                var kept = new Typed(kept(typed, "text"), kept(typed, "reason"), refused.errors());
                return Response.status(422).entity(page(id, kept)).build();
            }
            if (refused.status() != 409) {
                throw refused;
            }
            flash.bad(refused.getMessage());
        }
        return Response.seeOther(URI.create(path(Ids.parse(id)))).build();
    }

    private TemplateInstance page(String id, Typed typed) {
        return QuarkusTransaction.requiringNew().call(() -> Templates.alert(shown(desk.visible(Ids.parse(id))), typed));
    }

    private Shown shown(Alert alert) {
        boolean staff = actor.seesWholePark();
        var entries = AlertEntry.of(alert.id, staff);
        var people = new ArrayList<UUID>();
        entries.forEach(entry -> {
            people.add(entry.doneBy);
            people.add(entry.personId);
        });
        people.add(alert.assignedTo);
        people.removeIf(one -> one == null);
        var names = Person.names(people);
        var outlet = Outlet.byId(alert.outletId).orElseThrow(Problem::notFound);
        boolean officer = actor.has(Role.OFFICER);
        var history = entries.stream()
                .map(entry -> new Moment(entry, name(names, entry.doneBy), name(names, entry.personId))).toList();
        var orders = RectificationView.of(
                Rectification.byIds(RectificationAlert.ofAlert(alert.id).stream().map(link -> link.rectificationId)
                        .toList()),
                LocalDate.now(clock.withZone(park.zone())));
        return new Shown(path(alert.id),
                AlertLine.of(alert, Directory.ofAlerts(List.of(alert)), clock.instant()), alert, outlet.code,
                staff ? name(names, alert.assignedTo) : null, AlertEvidence.of(alert, outlet, clock.instant()), history,
                officer ? desk.handlers() : List.of(), orders,
                new May(officer, officer || actor.has(Role.LEADER) || !staff, staff,
                        officer && orders.stream().noneMatch(order -> order.status().isUnderWay())));
    }

    private static String name(Map<UUID, String> names, UUID person) {
        return person == null ? null : names.get(person);
    }

    private String path(UUID alert) {
        return "/parks/" + park.id() + "/environment/alerts/" + alert;
    }

    private static UUID person(String id) {
        return id == null || id.isBlank() ? null : Ids.parse(id);
    }

    private static String kept(MultivaluedMap<String, String> typed, String field) {
        return typed.getFirst(field) == null ? "" : typed.getFirst(field);
    }

    private static AlertingWords words() {
        return Language.words(AlertingWords.class);
    }
}
