package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.time.LocalDate;
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

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** Dunning as JSON: who would be reminded, the round, the letters that went out, and pauses. */
@Path("/api/v1/parks/{park}/billing/dunning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class DunningApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    DunningDesk desk;

    /** @param on the park's day */
    record Preview(LocalDate on, List<DunningDesk.Coming> letters) {
    }

    record Pauses(List<DunningPause.View> items) {
    }

    /** Who would get which letter now; nothing is sent. */
    @GET
    @Path("/preview")
    @RolesAllowed({OPERATOR, LEADER})
    public Preview preview() {
        return new Preview(signature.stamp().today(), desk.preview());
    }

    /** Sends what is due now, each invoice once through each step. */
    @POST
    @Path("/rounds")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public DunningRound.Result send() {
        return desk.send();
    }

    /** The letters that went out, the latest first; the enterprise's own people see theirs. */
    @GET
    @Path("/letters")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<DunningLetterView> letters(@Context UriInfo uri) {
        return new DunningSearch(uri, Sight.of(actor)).list();
    }

    /** Those that hold today. */
    @GET
    @Path("/pauses")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Pauses pauses() {
        return new Pauses(DunningPause.holding(signature.stamp().today()).stream().map(DunningPause::view).toList());
    }

    /** Nobody is reminded of the enterprise's invoices, or of this one, to the end of that day. */
    @POST
    @Path("/pauses")
    @RolesAllowed(OPERATOR)
    public RestResponse<DunningPause.View> pause(DunningDesk.PauseInput input, @Context UriInfo uri) {
        var pause = desk.pause(input == null ? new DunningDesk.PauseInput(null, null, null, null) : input);
        return RestResponse.ResponseBuilder.<DunningPause.View>created(
                uri.getAbsolutePathBuilder().path(pause.id().toString()).build())
                .entity(pause).build();
    }

    @POST
    @Path("/pauses/{id}/end")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public DunningPause.View end(@RestPath String id) {
        return desk.end(id);
    }
}
