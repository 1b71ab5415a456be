package cn.yuanqi.environment.discharge;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;

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

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Announced stops, maintenance and calibration: enterprises announce, the officer accepts or refuses. */
@Path("/api/v1/parks/{park}/environment/stops")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class StopApi {
    @Inject
    Actor actor;
    @Inject
    StopDesk desk;

    /** @param answer what is said to a decision; a refusal needs one */
    record Answer(String answer) {
    }

    /** Those that the asker may see, the newest first. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<StopView> list(@RestQuery String enterpriseId, @RestQuery String status, @RestQuery String limit,
            @RestQuery String cursor, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("enterpriseId", "status", "limit", "cursor"));
        var page = Stop.page(Newest.of(Newest.whose(actor, enterpriseId), limit, cursor), status(status));
        return new Listing<>(StopView.of(page.items()), page.total(), page.next());
    }

    private static Stop.Status status(String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(Stop.Status.values()).filter(one -> one.name().equals(name)).findFirst().orElseThrow(
                () -> Problem.invalid("status", Language.words(DischargeWords.class).unknownValue(name)));
    }

    /** By the enterprise's owner, or by the officer in its name. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.OFFICER, Role.Names.OWNER})
    @Transactional
    public Response announce(StopInput input, @Context UriInfo uri) {
        var stop = desk.announce(input);
        URI location = uri.getAbsolutePathBuilder().path(stop.id.toString()).build();
        return Response.created(location).entity(StopView.of(stop)).build();
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public StopView accept(@RestPath String id, Answer answer) {
        return StopView.of(desk.decide(id, Stop.Status.ACCEPTED, answer == null ? null : answer.answer()));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public StopView refuse(@RestPath String id, Answer answer) {
        return StopView.of(desk.decide(id, Stop.Status.REFUSED, answer == null ? null : answer.answer()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.OWNER})
    @Transactional
    public StopView withdraw(@RestPath String id, Answer answer) {
        return StopView.of(desk.decide(id, Stop.Status.WITHDRAWN, answer == null ? null : answer.answer()));
    }
}
