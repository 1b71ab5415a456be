package cn.yuanqi.environment.alerting;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** Alerts, newest first; an officer says that one has been seen. */
@Path("/api/v1/parks/{park}/environment/alerts")
class AlertApi {
    private static final Set<String> PARAMETERS = Set.of("outletId", "enterpriseId", "factor", "kind", "status",
            "limit",
            "cursor");

    @Inject
    Actor actor;
    @Inject
    AlertDesk desk;

    static class Asked {
        @QueryParam("outletId")
        String outletId;
        @QueryParam("enterpriseId")
        String enterpriseId;
        @QueryParam("factor")
        String factor;
        @QueryParam("kind")
        String kind;
        @QueryParam("status")
        String status;
        @QueryParam("limit")
        String limit;
        @QueryParam("cursor")
        String cursor;
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<AlertView> list(@BeanParam Asked asked, UriInfo uri) {
        Parameters.only(uri, PARAMETERS);
        int size = Limit.of(asked.limit);
        var filter = new AlertFilter(own(), id(asked.outletId), id(asked.enterpriseId), asked.factor,
                AlertFilter.kind(asked.kind), AlertFilter.open(asked.status));
        var alerts = Alert.page(filter, AlertFilter.After.of(asked.cursor), size + 1);
        return Listing.cut(alerts, size, Alert.count(filter), AlertFilter.After::cursor).map(AlertView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public AlertView one(@PathParam("id") String id) {
        return AlertView.of(Alert.visible(Ids.parse(id), own()).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("{id}/acknowledgement")
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public AlertView acknowledge(@PathParam("id") String id) {
        var alert = desk.visible(Ids.parse(id));
        desk.acknowledge(alert);
        return AlertView.of(alert);
    }

    private UUID own() {
        return actor.seesWholePark() ? null : actor.enterpriseId();
    }

    private static UUID id(String asked) {
        return asked == null ? null : Ids.parse(asked);
    }
}
