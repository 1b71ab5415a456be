package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.tenancy.CurrentPark;

/** Who lets the park's space, as contracts and bills print it, as JSON. */
@Path("/api/v1/parks/{park}/lessor")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class LessorApi {
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;

    /** As stated last; before anybody did, the park's name alone. */
    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public LessorFacts get() {
        return Lessor.at(signature.stamp().instant(), park.park().name);
    }

    /** Holds from now on; what is approved or billed already keeps the lessor of its time. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public LessorFacts state(LessorFacts facts) {
        return Lessor.state(facts == null ? new LessorFacts() : facts, signature.stamp());
    }
}
