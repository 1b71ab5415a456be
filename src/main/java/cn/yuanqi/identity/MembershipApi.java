package cn.yuanqi.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.jboss.resteasy.reactive.ResponseStatus;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Who belongs to a park. */
@Path("/api/v1/parks/{park}/memberships")
@Transactional
class MembershipApi {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    record View(UUID id, String email, String name, Role role, UUID enterpriseId, UUID institutionId, Instant since) {
        static View of(Membership held) {
            return new View(held.id, held.person.email, held.person.name, held.role, held.enterpriseId,
                    held.institutionId,
                    held.since);
        }
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    public Listing<View> live() {
        var live = Membership.liveIn(park.id()).stream().map(View::of).toList();
        return new Listing<>(live, (long) live.size(), null);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    @ResponseStatus(204)
    public void end(@PathParam("id") String id) {
        var membership = Membership.liveIn(park.id(), Ids.parse(id)).orElseThrow(Problem::notFound);
        membership.end(clock.instant());
    }
}
