package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** Leases as JSON. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class LeaseApi {
    @Inject
    Actor actor;
    @Inject
    Leases leases;
    @Inject
    ParkDay day;
    @Inject
    ObjectMapper json;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "part of the number or of the enterprise's name")
    @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(implementation = ApprovalStatus.class))
    @Parameter(name = "life", in = ParameterIn.QUERY, schema = @Schema(implementation = LeaseLife.class))
    @Parameter(name = "enterpriseId", in = ParameterIn.QUERY)
    @Parameter(name = "unitId", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    public Listing<LeaseView> list(@Context UriInfo uri) {
        var found = Lease.search(actor, LeaseSearch.of(uri, day.today()));
        return new Listing<>(LeaseView.of(found.items(), day.today()), found.total(), found.next());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<LeaseView> get(@RestPath String id) {
        var lease = Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return Etag.ok(LeaseView.of(lease, day.today()), lease.version);
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<LeaseView> create(LeaseTerms terms, @Context UriInfo uri) {
        var lease = leases.draft(terms == null ? new LeaseTerms() : terms);
        var location = uri.getAbsolutePathBuilder().path(lease.id.toString()).build();
        Lease.flush();
        return Etag.created(location, LeaseView.of(lease, day.today()), lease.version);
    }

    /** Changes a draft, or a rejected lease, which is a draft again. Fields that are left out stay. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public RestResponse<LeaseView> edit(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ObjectNode changes) throws IOException {
        var lease = Lease.held(Ids.parse(id)).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, lease.version);
        LeaseTerms terms = json.readerForUpdating(lease.first().terms(lease))
                .readValue(changes == null ? json.createObjectNode() : changes);
        leases.rewrite(lease, terms);
        Lease.flush();
        return Etag.ok(LeaseView.of(lease, day.today()), lease.version);
    }

    /** What falls due, period by period; of a draft what would. */
    @GET
    @Path("/{id}/schedule")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<ScheduleView> schedule(@RestPath String id) {
        var lines = ScheduleView.of(Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound));
        return new Listing<>(lines, (long) lines.size(), null);
    }
}
