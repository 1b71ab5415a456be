package cn.yuanqi.booking;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import io.smallrye.common.annotation.Blocking;

/** Bookings of meeting rooms, as JSON. */
@Path("/api/v1/parks/{park}/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class BookingApi {
    @Inject
    BookingDesk desk;
    @Inject
    ChargeDesk charges;
    @Inject
    Once once;

    record Reason(String reason) {
    }

    /** An enterprise's own, for the staff all; those that begin last come first. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<BookingView> list(@Context UriInfo uri) {
        return desk.search(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<BookingView> get(@RestPath String id) {
        var booking = desk.get(id);
        return Etag.ok(booking, booking.version());
    }

    /** One time, or with {@code weeks} the same of several weeks: all or none. */
    @POST
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public RestResponse<Object> book(BookingInput input, @HeaderParam(Once.HEADER) String key, @Context UriInfo uri) {
        var wanted = input == null ? new BookingInput() : input;
        return Overtaken.decided(() -> once.answer(key, wanted, () -> {
            var booking = desk.book(wanted);
            return Etag.created(uri.getAbsolutePathBuilder().path(booking.id().toString()).build(), booking,
                    booking.version());
        }));
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public BookingView approve(@RestPath String id) {
        return desk.approve(id);
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(OPERATOR)
    public BookingView refuse(@RestPath String id, Reason reason) {
        return desk.refuse(id, reason == null ? null : reason.reason());
    }

    /** By those who booked it until its deadline, by the operator until it is over. */
    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public BookingView cancel(@RestPath String id, Reason reason) {
        return desk.cancel(id, reason == null ? null : reason.reason());
    }

    @POST
    @Path("/{id}/no-show")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public BookingView noShow(@RestPath String id) {
        return desk.noShow(id);
    }

    /** What a month costs; {@code month} is this one when not given. */
    @GET
    @Path("/charges")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public ChargeList charges(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("month"));
        return charges.list(uri.getQueryParameters().getFirst("month"));
    }

    /** The same as a file; {@code format} csv or xlsx. */
    @GET
    @Path("/charges/export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response export(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("month", "format"));
        var query = uri.getQueryParameters();
        return charges.export(query.getFirst("month"), query.getFirst("format"));
    }
}
