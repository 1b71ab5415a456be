package cn.yuanqi.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

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
    @Inject
    Actor actor;
    @Inject
    OpenWorks works;

    record View(UUID id, String email, String name, Role role, UUID enterpriseId, UUID institutionId, Instant since) {
        static View of(Membership held) {
            return new View(held.id, held.person.email, held.person.name, held.role, held.enterpriseId,
                    held.institutionId,
                    held.since);
        }
    }

    /** All of the park for its operators and leaders, their lender's people for its approvers. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.APPROVER})
    public Listing<View> live() {
        boolean all = actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
        var live = Membership.liveIn(park.id()).stream()
                .filter(one -> all || Objects.equals(one.institutionId, actor.institutionId())).map(View::of).toList();
        return new Listing<>(live, (long) live.size(), null);
    }

    /**
     * Takes the place away. While its holder has work in hand that no other place of theirs lets them do, it is refused,
     * unless {@code handOverTo} names the colleague who takes all of it.
     */
    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    @ResponseStatus(204)
    public void end(@PathParam("id") String id, @QueryParam("handOverTo") UUID handOverTo) {
        var membership = Membership.liveIn(park.id(), Ids.parse(id)).orElseThrow(Problem::notFound);
        var held = handOverTo == null ? List.<OpenWorks.Held>of() : works.of(membership.person.id);
        if (!held.isEmpty()) {
            works.handOver(held, membership.person, handOverTo, park.id());
        }
        membership.end(clock.instant());
    }
}
