package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Amendments of approved leases: a version from a day on, looked at first, then approved by another person. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class AmendmentApi {
    @Inject
    Actor actor;
    @Inject
    Amendments amendments;
    @Inject
    LeaseWarnings warnings;
    @Inject
    Signature signature;
    @Inject
    ParkDay day;
    @Inject
    ObjectMapper json;

    @GET
    @Path("/{id}/amendments")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Listing<AmendmentView> all(@RestPath String id) {
        var lease = Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        List<AmendmentView> all = LeaseVersion.of(lease).stream().filter(version -> version.number > 1)
                .map(AmendmentView::of).toList();
        return new Listing<>(all, (long) all.size(), null);
    }

    /**
     * The body names {@code effectiveFrom} and the terms that change; what is left out stays. With {@code preview=true}
     * nothing is stored and the answer is the difference.
     */
    @POST
    @Path("/{id}/amendments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    @Transactional
    public Response amend(@RestPath String id, @RestQuery boolean preview, ObjectNode body, @Context UriInfo uri)
            throws IOException {
        var lease = Lease.held(Ids.parse(id)).orElseThrow(Problem::notFound);
        lease.mustBeApproved();
        var changes = body == null ? json.createObjectNode() : body.deepCopy();
        var from = changes.remove("effectiveFrom");
        var effective = from == null || from.isNull() ? null : json.treeToValue(from, LocalDate.class);
        LeaseTerms terms = json.readerForUpdating(lease.current().terms(lease)).readValue(changes);
        if (preview) {
            var draft = amendments.preview(lease, terms, effective);
            return Response.ok(AmendmentView.of(draft, warnings.of(terms, Premises.of(terms), lease.id))).build();
        }
        var draft = amendments.write(lease, terms, effective);
        LeaseVersion.flush();
        return Response
                .created(uri.getAbsolutePathBuilder().path(String.valueOf(draft.version().number)).build())
                .entity(AmendmentView.of(draft, warnings.of(terms, Premises.of(terms), lease.id))).build();
    }

    /** An amendment with the difference that it makes, or made. */
    @GET
    @Path("/{id}/amendments/{number}")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public AmendmentView get(@RestPath String id, @RestPath int number) {
        var lease = Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var version = LeaseVersion.of(lease, number).filter(one -> one.number > 1).orElseThrow(Problem::notFound);
        return AmendmentView.standing(lease, version);
    }

    @POST
    @Path("/{id}/amendments/{number}/submission")
    @RolesAllowed(OPERATOR)
    @Transactional
    public AmendmentView submit(@RestPath String id, @RestPath int number) {
        var version = amendments.held(Ids.parse(id), number);
        version.submit(signature.stamp());
        return AmendmentView.of(version);
    }

    @POST
    @Path("/{id}/amendments/{number}/withdrawal")
    @RolesAllowed(OPERATOR)
    @Transactional
    public AmendmentView withdraw(@RestPath String id, @RestPath int number) {
        var version = amendments.held(Ids.parse(id), number);
        version.withdraw();
        return AmendmentView.of(version);
    }

    @POST
    @Path("/{id}/amendments/{number}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(LEADER)
    @Transactional
    public AmendmentView reject(@RestPath String id, @RestPath int number, LeaseMovesApi.Word word) {
        return AmendmentView.of(amendments.reject(Ids.parse(id), number, LeaseMovesApi.reason(word)));
    }

    @POST
    @Path("/{id}/amendments/{number}/approval")
    @RolesAllowed(LEADER)
    public RestResponse<LeaseView> approve(@RestPath String id, @RestPath int number) {
        UUID lease = Ids.parse(id);
        return Contention.retried(() -> QuarkusTransaction.requiringNew().call(() -> {
            var approved = amendments.approve(lease, number);
            Lease.flush();
            return Etag.ok(LeaseView.of(approved, day.today()), approved.version);
        }));
    }
}
