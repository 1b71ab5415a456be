package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Parameters;
import io.smallrye.common.annotation.Blocking;

/** The park's table of tax rates as JSON; a change moves no line that was written before. */
@Path("/api/v1/parks/{park}/tax-rates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class TaxRateApi {
    @Inject
    TaxRateDesk desk;

    record Rates(List<TaxRateView> items) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public Rates all() {
        return new Rates(desk.all());
    }

    /** @param rate percent; {@code null} when the table says nothing: then 9 is billed */
    record InForce(TaxedKind kind, UUID buildingId, LocalDate on, BigDecimal rate) {
    }

    /** The rate that holds on a day, for a building or, without one, for the park. */
    @GET
    @Path("/in-force")
    @RolesAllowed({OPERATOR, LEADER})
    public InForce inForce(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("kind", "buildingId", "on"));
        var asked = TaxRateFacts.asked(uri.getQueryParameters());
        return new InForce(asked.kind, asked.buildingId, asked.validFrom, desk.inForce(asked));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER})
    public RestResponse<TaxRateView> get(@RestPath String id) {
        var rate = desk.get(id);
        return Etag.ok(rate, rate.version());
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<TaxRateView> write(TaxRateFacts facts, @Context UriInfo uri) {
        var rate = desk.write(facts == null ? new TaxRateFacts() : facts);
        return Etag.created(uri.getAbsolutePathBuilder().path(rate.id().toString()).build(), rate, rate.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public RestResponse<TaxRateView> change(@RestPath String id, @HeaderParam("If-Match") String seen,
            TaxRateFacts facts) {
        var rate = desk.change(id, seen, facts == null ? new TaxRateFacts() : facts);
        return Etag.ok(rate, rate.version());
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public void remove(@RestPath String id) {
        desk.remove(id);
    }
}
