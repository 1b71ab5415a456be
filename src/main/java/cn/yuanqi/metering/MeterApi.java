package cn.yuanqi.metering;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Meters as JSON: the park's staff see all, an enterprise those that it pays for. */
@Path("/api/v1/parks/{park}/meters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class MeterApi {
    @Inject
    Actor actor;
    @Inject
    MeterDesk desk;

    /** What was billed of a meter, in words. @param invoiceId {@code null} once that invoice is void */
    record ChargeView(UUID id, UUID invoiceId, LocalDate from, LocalDate to, LocalDate dueOn, BigDecimal amount,
            BigDecimal taxRate, boolean correction, String explanation) {
        static ChargeView of(MeterCharge charge) {
            return new ChargeView(charge.id, charge.live == null ? null : charge.invoiceId, charge.fromDay,
                    charge.toDay, charge.dueOn, charge.amount, charge.taxRate, charge.isCorrection(), charge.words());
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<MeterView> list(@Context UriInfo uri) {
        var sight = MeterSight.of(actor);
        var found = new MeterSearch(uri, sight).list();
        return new Listing<>(MeterView.ofAll(found.items(), sight), found.total(), found.next());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public RestResponse<MeterView> get(@RestPath String id) {
        var meter = found(id);
        return Etag.ok(MeterView.of(meter, MeterSight.of(actor)), meter.version);
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<MeterView> install(MeterFacts facts, @Context UriInfo uri) {
        var made = desk.install(facts == null ? new MeterFacts() : facts);
        return Etag.created(uri.getAbsolutePathBuilder().path(made.id().toString()).build(), made, made.version());
    }

    /** Takes the meter away, with its final reading. */
    @POST
    @Path("/{id}/removal")
    @RolesAllowed(OPERATOR)
    public MeterView remove(@RestPath String id, ReadingFacts last) {
        return desk.remove(Ids.parse(id), last == null ? new ReadingFacts() : last);
    }

    /** Takes the meter away and puts another in its place. Answers the new one. */
    @POST
    @Path("/{id}/replacement")
    @RolesAllowed(OPERATOR)
    public MeterView replace(@RestPath String id, MeterDesk.Replacement by) {
        return desk.replace(Ids.parse(id), by == null
                ? new MeterDesk.Replacement(null, null, false, false, null, null, null, null, null)
                : by);
    }

    /** What was billed of it so far, in the order of days. */
    @GET
    @Path("/{id}/charges")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<ChargeView> charges(@RestPath String id) {
        var sight = MeterSight.of(actor);
        var charges = MeterCharge.ofAll(List.of(found(id).id)).stream().filter(sight::covers).map(ChargeView::of)
                .toList();
        return new Listing<>(charges, (long) charges.size(), null);
    }

    private Meter found(String id) {
        return MeterSight.of(actor).meter(Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
