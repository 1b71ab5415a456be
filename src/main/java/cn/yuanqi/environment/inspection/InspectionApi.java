package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.UUID;

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
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** Inspections: their beginning, what was laid out, their end, and what they took. */
@Path("/api/v1/parks/{park}/environment/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class InspectionApi {
    @Inject
    InspectionDesk desk;
    @Inject
    InspectionReport report;
    @Inject
    EvidenceFile evidence;
    @Inject
    Period periods;

    record Start(UUID enterpriseId) {
    }

    record Reason(String reason) {
    }

    @GET
    @Operation(summary = "Inspections, the newest first; filters enterpriseId, status; an enterprise sees its finished ones")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Listing<InspectionView> list(@Context UriInfo uri) {
        var found = Inspection.search(InspectionFilter.of(desk.own(), uri),
                Limit.of(uri.getQueryParameters().getFirst("limit")));
        return new Listing<>(InspectionView.of(found.items()), found.total(), found.next());
    }

    @POST
    @Operation(summary = "Begins an inspection: the clock runs, the evidence is laid out as it is now")
    @RolesAllowed(OFFICER)
    public Response start(Start wanted, @Context UriInfo uri) {
        var id = desk.start(wanted == null ? null : wanted.enterpriseId);
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build()).entity(shown(id)).build();
    }

    @GET
    @Path("/totals")
    @Operation(summary = "Minutes that the inspections of the days from…to took, and what as many visits would have; this year by default")
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    @Transactional
    public InspectionTotals totals(@RestQuery String from, @RestQuery String to) {
        return periods.totals(from, to);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public InspectionView get(@RestPath String id) {
        return shown(Ids.parse(id));
    }

    @GET
    @Path("/{id}/evidence")
    @Operation(summary = "What was laid out when it began: 30 days, alerts, loggers, documents, orders")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Evidence evidence(@RestPath String id) {
        return evidence.read(desk.visible(Ids.parse(id)).evidence);
    }

    @POST
    @Path("/{id}/conclusion")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ends it; every item must be answered and it must be signed. Nothing is changed after that")
    @RolesAllowed(OFFICER)
    public InspectionView conclude(@RestPath String id) {
        desk.finish(Ids.parse(id));
        return shown(Ids.parse(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(summary = "It was begun in vain; it counts nowhere")
    @RolesAllowed(OFFICER)
    public InspectionView cancel(@RestPath String id, Reason reason) {
        desk.discard(Ids.parse(id), reason == null ? null : reason.reason);
        return shown(Ids.parse(id));
    }

    @GET
    @Path("/{id}/report")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The report as PDF, once it is finished; 409 before")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public Response report(@RestPath String id) {
        return report.pdf(Ids.parse(id));
    }

    private InspectionView shown(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> InspectionView.of(desk.visible(id)));
    }
}
