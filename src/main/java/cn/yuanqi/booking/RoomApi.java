package cn.yuanqi.booking;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Flaws;
import cn.yuanqi.platform.form.FormWords;
import io.smallrye.common.annotation.Blocking;

/** The park's meeting rooms and their times, as JSON. */
@Path("/api/v1/parks/{park}/meeting-rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class RoomApi {
    private static final int MOST_DAYS = 62;
    @Inject
    RoomDesk desk;
    @Inject
    ObjectMapper json;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<RoomView> list(@Context UriInfo uri) {
        Parameters.only(uri, Set.of());
        var all = desk.all();
        return new Listing<>(all, (long) all.size(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<RoomView> get(@RestPath String id) {
        var room = desk.get(id);
        return Etag.ok(room, room.version());
    }

    /** {@code from} a day of the park, today when not given; {@code days} 7 when not given. */
    @GET
    @Path("/{id}/slots")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<SlotView> slots(@RestPath String id, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("from", "days"));
        var query = uri.getQueryParameters();
        var all = desk.slots(id, day(query.getFirst("from")), days(query.getFirst("days")));
        return new Listing<>(all, (long) all.size(), null);
    }

    private static int days(String given) {
        try {
            return Limit.of(given, 7, MOST_DAYS);
        } catch (Problem refused) {
            throw Problem.invalid("days", refused.errors().get(0).message());
        }
    }

    static LocalDate day(String given) {
        try {
            var day = given == null || given.isEmpty() ? null : LocalDate.parse(given);
            if (day == null || Flaws.isDay(day)) {
                return day;
            }
        } catch (DateTimeException unread) {
            throw badDay();
        }
        throw badDay();
    }

    private static Problem badDay() {
        return Problem.invalid("from", Language.words(FormWords.class).badDay());
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<RoomView> open(RoomFacts facts, @Context UriInfo uri) {
        var room = desk.open(facts == null ? new RoomFacts() : facts);
        return Etag.created(uri.getAbsolutePathBuilder().path(room.id().toString()).build(), room, room.version());
    }

    /** Fields that are left out stay; what is booked stays booked. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public RestResponse<RoomView> edit(@RestPath String id, @HeaderParam("If-Match") String ifMatch,
            ObjectNode changes) throws IOException {
        RoomFacts facts = json.readerForUpdating(desk.facts(id))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var room = desk.edit(id, ifMatch, facts);
        return Etag.ok(room, room.version());
    }

    /** It takes no more bookings. */
    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public RoomView close(@RestPath String id) {
        return desk.close(id);
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public RoomView reopen(@RestPath String id) {
        return desk.reopen(id);
    }
}
