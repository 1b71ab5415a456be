package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.environment.alerting.AlertDesk;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** The order that an alert led to. */
@Path("/api/v1/parks/{park}/environment/alerts/{id}/rectification")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class AlertRectificationApi {
    @Inject
    RectificationDesk desk;
    @Inject
    AlertDesk alerts;

    @GET
    @Operation(summary = "The newest order about this alert; 404 when there is none")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public RectificationView get(@RestPath String id) {
        var alert = alerts.visible(Ids.parse(id));
        return RectificationAlert.ofAlert(alert.id).stream().findFirst()
                .map(link -> desk.view(desk.visible(link.rectificationId))).orElseThrow(Problem::notFound);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Orders the alert's enterprise to put it right by a day; alertIds may name more of its alerts")
    @RolesAllowed(OFFICER)
    public Response order(@RestPath String id, RectificationInput input, @Context UriInfo uri) {
        var given = input == null ? new RectificationInput(null, null, null, null, null) : input;
        return RectificationApi.created(desk.order(() -> {
            var alert = alerts.visible(Ids.parse(id));
            return given.about(alert.enterpriseId, alert.id);
        }), uri);
    }
}
