package cn.yuanqi.booking;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.YearMonth;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.form.Doing;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Bookings one by one, and what a month of them costs. */
@Path("/parks/{park}/bookings")
@Produces(MediaType.TEXT_HTML)
@Blocking
class BookingPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    BookingDesk desk;
    @Inject
    ChargeDesk charges;
    @Inject
    Flash flash;

    record All(String path, String rooms, Listing<BookingView> page, boolean staff) {
    }

    record One(String path, String rooms, BookingView b, May may) {
    }

    /** Which buttons the asker has. */
    record May(boolean decide, boolean cancel, boolean missed) {
    }

    record Month(String path, String rooms, ChargeList list, YearMonth before, YearMonth after, boolean staff) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(All all);

        static native TemplateInstance booking(One one);

        static native TemplateInstance charges(Month month);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance list(@Context UriInfo uri) {
        return Templates.list(new All(root(), rooms(), desk.search(uri), Taken.isStaff(actor)));
    }

    @GET
    @Path("/charges")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance charges(@RestQuery String month) {
        var asked = charges.month(month);
        return Templates.charges(new Month(root(), rooms(), charges.list(month), asked.minusMonths(1),
                asked.plusMonths(1), Taken.isStaff(actor)));
    }

    @GET
    @Path("/charges/export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response export(@RestQuery String month, @RestQuery String format) {
        return charges.export(month, format);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance booking(@RestPath String id) {
        var view = desk.get(id);
        var now = signature.stamp().instant();
        boolean writes = actor.has(Role.OPERATOR);
        boolean own = view.enterpriseId() != null && view.enterpriseId().equals(actor.enterpriseId());
        return Templates.booking(new One(root() + "/" + view.id(), rooms(), view, new May(writes && view.requested(),
                writes && view.status().holds() && now.isBefore(view.endsAt()) || own && view.cancellable(),
                writes && view.status() == BookingStatus.CONFIRMED && !view.block() && view.noShowAt() == null
                        && now.isAfter(view.startsAt()))));
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response approve(@RestPath String id) {
        return doing(id, () -> words().approvedNow(desk.approve(id).room()));
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response refuse(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> words().refusedNow(desk.refuse(id, reason).room()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public Response cancel(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> words().cancelledNow(desk.cancel(id, reason).room()));
    }

    @POST
    @Path("/{id}/no-show")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response noShow(@RestPath String id) {
        return doing(id, () -> {
            desk.noShow(id);
            return words().noShowNow();
        });
    }

    private Response doing(String id, Supplier<String> work) {
        Doing.say(flash, work);
        return Response.seeOther(URI.create(root() + "/" + Ids.parse(id))).build();
    }

    private String root() {
        return "/parks/" + park.id() + "/bookings";
    }

    private String rooms() {
        return "/parks/" + park.id() + "/meeting-rooms";
    }

    private static BookingPageWords words() {
        return Language.words(BookingPageWords.class);
    }
}
