package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.io.IOException;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;

/** Renewing a lease, and the tenant's moving out. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EndingApi {
    @Inject
    Endings endings;
    @Inject
    ParkDay day;
    @Inject
    ObjectMapper json;

    /** @param vacatedOn the last day on which the tenant was in */
    record Handover(LocalDate vacatedOn) {
    }

    @POST
    @Path("/{id}/handover")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<LeaseView> vacate(@RestPath String id, Handover handover) {
        var lease = endings.vacate(Ids.parse(id), handover == null ? null : handover.vacatedOn());
        Lease.flush();
        return Etag.ok(LeaseView.of(lease, day.today()), lease.version);
    }

    /** The draft of the lease that follows on; {@code endsOn} must be said, what else is left out stays as it was. */
    @POST
    @Path("/{id}/renewal")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<LeaseView> renew(@RestPath String id, ObjectNode changes, @Context UriInfo uri)
            throws IOException {
        var before = Lease.held(Ids.parse(id)).orElseThrow(Problem::notFound);
        before.mustBeApproved();
        LeaseTerms wanted = json.readerForUpdating(Endings.follow(before))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var lease = endings.renew(before, wanted);
        Lease.flush();
        var location = uri.getBaseUriBuilder().path(uri.getPath().replaceFirst("/leases/.*", "/leases/" + lease.id))
                .build();
        return Etag.created(location, LeaseView.of(lease, day.today()), lease.version);
    }
}
