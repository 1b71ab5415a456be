package cn.yuanqi.enterprise;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;

/** Lifts the mask from an enterprise's people, for who has to reach them; each time stands in the audit. */
@Path("/api/v1/parks/{park}/enterprises/{id}/contact-reveals")
@Produces(MediaType.APPLICATION_JSON)
class RevealApi {
    @Inject
    Actor actor;

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    @Transactional
    public PeopleOf reveal(@RestPath String id) {
        return PeopleOf.revealed(Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound));
    }
}
