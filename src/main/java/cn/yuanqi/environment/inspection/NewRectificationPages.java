package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.OFFICER;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertDesk;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The form that orders: from an alert, from a finding of an inspection, or from the enterprise's file. */
@Path("/parks/{park}/environment/rectifications/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
class NewRectificationPages {
    private static final int USUAL_DAYS = 7;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    RectificationDesk desk;
    @Inject
    AlertDesk alerts;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(String path, Enterprise enterprise, List<AlertLabel> open,
                RectificationForm typed);
    }

    @GET
    @RolesAllowed(OFFICER)
    public TemplateInstance form(@RestQuery String alert, @RestQuery String enterprise, @RestQuery String inspection,
            @RestQuery String item) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var typed = new RectificationForm();
            var about = alert == null ? null : alerts.visible(Ids.parse(alert));
            typed.enterprise = about == null ? enterprise : about.enterpriseId.toString();
            typed.alerts = about == null ? List.of() : List.of(about.id.toString());
            typed.inspection = inspection;
            typed.demand = found(inspection, item);
            typed.dueOn = desk.today().plusDays(USUAL_DAYS).toString();
            return drawn(typed);
        });
    }

    /** What an inspection found about an item, to begin with; {@code null} for none. */
    private static String found(String inspection, String item) {
        if (inspection == null || item == null) {
            return null;
        }
        var visit = Inspection.visible(Ids.parse(inspection), null).orElseThrow(Problem::notFound);
        var found = InspectionItem.of(visit, Ids.parse(item)).orElseThrow(Problem::notFound);
        return found.remark == null ? found.text() : found.text() + "\n" + found.remark;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response order(@BeanParam RectificationForm typed) {
        try {
            var order = desk.order(typed::input);
            flash.good(Language.words(RectificationWords.class).orderedNow(order.number()));
            return Response.seeOther(URI.create(room() + "/" + order.id())).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            typed.errors.addAll(refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("alertIds", refused.getMessage()))
                    : refused.errors());
            return Response.status(refused.status())
                    .entity(QuarkusTransaction.requiringNew().call(() -> drawn(typed))).build();
        }
    }

    private TemplateInstance drawn(RectificationForm typed) {
        var enterprise = Optional.ofNullable(typed.enterprise).map(Ids::parse)
                .flatMap(id -> Enterprise.visible(actor, id)).orElseThrow(Problem::notFound);
        var shown = new ArrayList<>(Alert.openOf(enterprise.id));
        named(typed).stream().filter(id -> shown.stream().noneMatch(alert -> alert.id.equals(id)))
                .map(id -> Alert.visible(id, enterprise.id)).flatMap(Optional::stream).forEach(shown::add);
        shown.removeIf(alert -> !typed.names(alert.id) && RectificationAlert.isOrdered(List.of(alert.id)));
        return Templates.form(room(), enterprise, AlertLabel.of(shown), typed);
    }

    private static List<UUID> named(RectificationForm typed) {
        return typed.alerts == null ? List.of() : typed.alerts.stream().map(Ids::parse).toList();
    }

    private String room() {
        return "/parks/" + park.id() + "/environment/rectifications";
    }
}
