package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.List;

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
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** Free rent and lower prices that were given for a promise, and whether it was kept. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class IncentiveApi {
    @Inject
    Actor actor;
    @Inject
    Incentives incentives;

    /** @param finding what showed it, may be left out */
    record Verdict(Boolean kept, String finding) {
    }

    @GET
    @Path("/{id}/incentives")
    @RolesAllowed({OPERATOR, LEADER})
    public Listing<IncentiveView> all(@RestPath String id) {
        var lease = Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var all = IncentiveView.of(lease);
        return new Listing<>(all, (long) all.size(), null);
    }

    @POST
    @Path("/{id}/incentives")
    @RolesAllowed(OPERATOR)
    public RestResponse<IncentiveView> add(@RestPath String id, Incentives.Offer offer, @Context UriInfo uri) {
        var one = incentives.add(Ids.parse(id), offer == null ? Incentives.Offer.NOTHING : offer);
        return RestResponse.ResponseBuilder
                .<IncentiveView>created(uri.getAbsolutePathBuilder().path(one.id.toString()).build())
                .entity(view(one)).build();
    }

    /** Says whether the promise was kept; where not, what was given is claimed back and billed. */
    @POST
    @Path("/{id}/incentives/{incentive}/review")
    @RolesAllowed(LEADER)
    public IncentiveView review(@RestPath String id, @RestPath String incentive, Verdict verdict) {
        var said = verdict == null ? new Verdict(null, null) : verdict;
        return view(incentives.review(Ids.parse(id), Ids.parse(incentive), said.kept(), said.finding()));
    }

    private static IncentiveView view(Incentive one) {
        List<Stretch> rent = Agreed.of(Lease.byId(one.leaseId).orElseThrow()).stretches().get(ChargeKind.RENT);
        return IncentiveView.of(one, rent);
    }
}
