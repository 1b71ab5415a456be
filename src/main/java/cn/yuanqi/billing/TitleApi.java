package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** The tax title of an enterprise as JSON. */
@Path("/api/v1/parks/{park}/enterprises/{id}/tax-title")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class TitleApi {
    @Inject
    TitleDesk titles;

    /** As stated; before anybody did, the name and credit code of the register. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TitleFacts title(@RestPath String id) {
        return titles.read(id).facts();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({OPERATOR, OWNER})
    public TitleFacts state(@RestPath String id, TitleFacts facts) {
        return titles.state(id, facts == null ? new TitleFacts() : facts);
    }
}
