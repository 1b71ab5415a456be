package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

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
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** The reliefs of one invoice as JSON. */
@Path("/api/v1/parks/{park}/invoices/{id}/reliefs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class InvoiceReliefApi {
    @Inject
    Actor actor;
    @Inject
    ReliefDesk desk;

    record Reliefs(List<ReliefView> items) {
    }

    /** The latest first. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Reliefs list(@RestPath String id) {
        var sight = Sight.of(actor);
        var invoice = Invoice.visible(sight, Ids.parse(id)).orElseThrow(Problem::notFound);
        return new Reliefs(ReliefView.ofAll(Relief.of(invoice.id), sight));
    }

    /** Asks for a relief; another person decides. */
    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<ReliefView> ask(@RestPath String id, ReliefInput input, @Context UriInfo uri) {
        var relief = desk.ask(id, input == null ? new ReliefInput() : input, null);
        var place = uri.getAbsolutePathBuilder().replacePath(uri.getPath().replaceFirst("/invoices/.*", "/reliefs/"))
                .path(relief.id().toString()).build();
        return RestResponse.ResponseBuilder.<ReliefView>created(place).entity(relief).build();
    }
}
