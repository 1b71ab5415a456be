package cn.yuanqi.portal;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.dashboard.AlertLine;
import cn.yuanqi.dashboard.DashboardWords;
import cn.yuanqi.dashboard.Directory;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertDesk;
import cn.yuanqi.environment.alerting.AlertFilter;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The queue of alerts, newest first; an officer says which have been seen. */
@Path("/parks/{park}/environment/alerts")
@Produces(MediaType.TEXT_HTML)
@Transactional
class AlertPages {
    private static final int PAGE = 50;

    @Inject
    Actor actor;

    @Inject
    CurrentPark park;

    @Inject
    Clock clock;

    @Inject
    Flash flash;

    @Inject
    AlertDesk desk;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance alerts(List<AlertLine> lines, Shown shown);
    }

    /** @param kind the only one that is listed, {@code null} for all @param next page, {@code null} on the last */
    record Shown(String park, long total, long open, boolean openOnly, AlertKind kind, String next,
            boolean mayAcknowledge, boolean staff) {
        public List<AlertKind> kinds() {
            return List.of(AlertKind.values());
        }

        public String status() {
            return openOnly ? "open" : "all";
        }
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    public TemplateInstance alerts(@RestQuery String status, @RestQuery String kind, @RestQuery String cursor) {
        boolean openOnly = !"all".equals(status);
        var only = kind == null || kind.isEmpty() ? null : AlertFilter.kind(kind);
        var filter = filter(only, openOnly ? Boolean.TRUE : null);
        var found = Alert.page(filter, AlertFilter.After.of(cursor), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var names = Directory.ofAlerts(shown);
        var lines = shown.stream().map(alert -> AlertLine.of(alert, names, clock.instant())).toList();
        var next = found.size() > PAGE
                ? "?status=" + (openOnly ? "open" : "all") + (only == null ? "" : "&kind=" + only) + "&cursor="
                        + AlertFilter.After.cursor(shown.get(PAGE - 1))
                : null;
        return Templates.alerts(lines,
                new Shown(park.id(), Alert.count(filter), Alert.count(filter(null, true)), openOnly, only, next,
                        actor.has(Role.OFFICER), actor.seesWholePark()));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Role.Names.OFFICER)
    public Response acknowledge(@RestPath String id, @RestQuery String back) {
        var alert = desk.visible(Ids.parse(id));
        desk.acknowledge(alert);
        var sentence = AlertLine.of(alert, Directory.ofAlerts(List.of(alert)), clock.instant()).sentence();
        flash.good(Language.words(DashboardWords.class).acknowledgedNow(sentence));
        return Response.seeOther(URI.create("/parks/" + park.id() + "/environment/alerts"
                + ("alert".equals(back) ? "/" + alert.id : ""))).build();
    }

    private AlertFilter filter(AlertKind kind, Boolean open) {
        return new AlertFilter(own(), null, null, null, kind, open);
    }

    private UUID own() {
        return actor.seesWholePark() ? null : actor.enterpriseId();
    }
}
