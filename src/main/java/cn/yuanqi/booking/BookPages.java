package cn.yuanqi.booking;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Flaws;
import cn.yuanqi.platform.form.FormPage;
import cn.yuanqi.platform.form.Sent;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Booking a time of a room, and keeping it for the park. */
@Path("/parks/{park}/meeting-rooms/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class BookPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    RoomDesk rooms;
    @Inject
    BookingDesk desk;
    @Inject
    Flash flash;

    /** @param from the begin of a slot */
    @GET
    @Path("/book")
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public TemplateInstance book(@RestPath String id, @RestQuery String from) {
        var room = rooms.get(id);
        var at = instant(from);
        return form(room, new Sent().put("startsAt", at).put("endsAt", at.plus(Duration.ofMinutes(room.slotMinutes())))
                .put("weeks", 1));
    }

    private static Instant instant(String given) {
        try {
            var at = Instant.parse(given == null ? "" : given);
            if (Flaws.isDay(at.atZone(ZoneOffset.UTC).toLocalDate())) {
                return at;
            }
        } catch (DateTimeException noTime) {
            throw Problem.notFound();
        }
        throw Problem.notFound();
    }

    @POST
    @Path("/bookings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public Response book(@RestPath String id, MultivaluedMap<String, String> sent) {
        var room = rooms.get(id);
        var typed = new Sent(sent);
        var input = BookForm.input(room.id(), typed);
        return saved(room, typed, () -> desk.book(input));
    }

    @POST
    @Path("/blocks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response block(@RestPath String id, MultivaluedMap<String, String> sent) {
        var room = rooms.get(id);
        var typed = new Sent(sent);
        var input = BookForm.block(room.id(), typed, park.zone());
        try {
            var blocked = Overtaken.decided(() -> QuarkusTransaction.requiringNew().call(() -> desk.book(input)));
            flash.good(words().blockedNow(room.title()));
            return back(room, blocked.startsAt());
        } catch (Problem refused) {
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
            return back(room, input.startsAt == null ? signature.stamp().instant() : input.startsAt);
        }
    }

    private Response saved(RoomView room, Sent typed, Supplier<BookingView> work) {
        try {
            if (typed.errors().isEmpty()) {
                var booked = Overtaken.decided(() -> QuarkusTransaction.requiringNew().call(work::get));
                flash.good(booked.requested() ? words().requestedNow(room.title()) : words().bookedNow(room.title()));
                return Response.seeOther(URI.create("/parks/" + park.id() + "/bookings/" + booked.id())).build();
            }
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            typed.add(refused);
        }
        return Response.status(422).entity(form(room, typed)).build();
    }

    private TemplateInstance form(RoomView room, Sent sent) {
        var words = words();
        var at = sent.text("startsAt").isEmpty() ? signature.stamp().instant() : instant(sent.text("startsAt"));
        LocalDate day = at.atZone(park.zone()).toLocalDate();
        return QuarkusTransaction.joiningExisting().call(() -> new FormPage(words.bookRoom(room.title()),
                words.bookHint(day.toString(), room.where(), park.zone().getId()),
                new FormPage.Way(root(room) + "/bookings", root(room) + "?week=" + day + "&day=" + day, room.title()),
                room.needsApproval() && !actor.has(Role.OPERATOR) ? words.request() : words.book(), null,
                BookForm.fields(room, rooms.slots(room.id().toString(), day, 1), sent, actor.has(Role.OPERATOR),
                        park.zone()),
                sent.errors())).draw();
    }

    private Response back(RoomView room, Instant at) {
        var day = at.atZone(park.zone()).toLocalDate();
        return Response.seeOther(URI.create(root(room) + "?week=" + day + "&day=" + day)).build();
    }

    private String root(RoomView room) {
        return "/parks/" + park.id() + "/meeting-rooms/" + room.id();
    }

    private static BookingPageWords words() {
        return Language.words(BookingPageWords.class);
    }
}
