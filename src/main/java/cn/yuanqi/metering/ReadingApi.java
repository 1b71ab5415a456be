package cn.yuanqi.metering;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** The readings of a meter as JSON, with a photo as a multipart form. */
@Path("/api/v1/parks/{park}/meters/{id}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class ReadingApi {
    @Inject
    Actor actor;
    @Inject
    MeterDesk desk;
    @Inject
    Shelf shelf;

    /** Corrected ones too, the latest day first. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<ReadingView> list(@RestPath String id) {
        var readings = visible(actor, id).stream().map(ReadingView::of).toList();
        return new Listing<>(readings, (long) readings.size(), null);
    }

    /**
     * Writes a reading. 422 on {@code value} when it is lower than the last and was not said to have rolled over; on
     * {@code confirmed} when it differs from the last three periods by more than half or twice: send it again with
     * {@code confirmed: true} when it is right.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public RestResponse<ReadingView> read(@RestPath String id, ReadingFacts facts, @Context UriInfo uri) {
        return created(desk.read(Ids.parse(id), facts == null ? new ReadingFacts() : facts, null), uri);
    }

    /** The same as a form, with a photo of the dial in {@code file}. */
    @POST
    @Path("/forms")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public RestResponse<ReadingView> readWithPhoto(@RestPath String id, @BeanParam ReadingForm form,
            @Context UriInfo uri) {
        return created(desk.read(Ids.parse(id), form.facts(), form.file), uri);
    }

    /** Takes the place of a wrong reading. What was invoiced stays; the difference is billed with the next run. */
    @POST
    @Path("/{reading}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public ReadingView correct(@RestPath String id, @RestPath String reading, ReadingFacts facts) {
        return desk.correct(Ids.parse(id), Ids.parse(reading), facts == null ? new ReadingFacts() : facts, null);
    }

    @GET
    @Path("/{reading}/photo")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Response photo(@RestPath String id, @RestPath String reading) {
        var wanted = Ids.parse(reading);
        return shelf.handOut(
                visible(actor, id).stream().filter(one -> one.id.equals(wanted) && one.photo != null).findFirst()
                        .orElseThrow(Problem::notFound).photo);
    }

    /** Those that the asker may see, corrected ones too, the latest day first. */
    static List<MeterReading> visible(Actor actor, String id) {
        var sight = MeterSight.of(actor);
        var meter = sight.meter(Ids.parse(id)).orElseThrow(Problem::notFound);
        return MeterReading.history(meter.id).stream().filter(one -> sight.covers(meter, one.readOn)).toList();
    }

    private static RestResponse<ReadingView> created(ReadingView reading, UriInfo uri) {
        var place = uri.getAbsolutePathBuilder().replacePath(uri.getPath().replaceFirst("/forms$", ""))
                .path(reading.id().toString()).build();
        return RestResponse.ResponseBuilder.<ReadingView>created(place).entity(reading).build();
    }
}
