package cn.yuanqi.booking;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Doing;
import cn.yuanqi.platform.form.FormPage;
import cn.yuanqi.platform.form.Sent;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The meeting rooms, a week of each, and the form that writes one. */
@Path("/parks/{park}/meeting-rooms")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RoomPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    RoomDesk desk;
    @Inject
    Upcoming upcoming;
    @Inject
    Flash flash;

    /** @param freeToday how many slots of today are free */
    record Line(RoomView room, long freeToday) {
    }

    record All(String path, String bookings, List<Line> rooms, List<BookingView> coming, boolean writes,
            boolean staff) {
    }

    record One(String path, RoomView room, Week week, boolean books, boolean writes, boolean staff) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rooms(All all);

        static native TemplateInstance room(One one);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public TemplateInstance rooms() {
        var lines = desk.all().stream().map(room -> new Line(room, desk.slots(room.id().toString(), null, 1).stream()
                .filter(SlotView::free).count())).toList();
        return Templates.rooms(new All(root(), "/parks/" + park.id() + "/bookings", lines, upcoming.list(), writes(),
                Taken.isStaff(actor)));
    }

    @GET
    @Path("/new")
    @RolesAllowed(OPERATOR)
    @Transactional
    public TemplateInstance fresh() {
        var facts = new RoomFacts();
        facts.hours = OpeningHours.usual();
        return form(null, RoomSheet.of(facts));
    }

    /** @param week any day of it @param day the one that a phone shows */
    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public TemplateInstance room(@RestPath String id, @RestQuery String week, @RestQuery String day) {
        var today = signature.stamp().today();
        var asked = RoomApi.day(week);
        var monday = (asked == null ? today : asked).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var chosen = chosen(RoomApi.day(day), monday, today);
        var room = desk.get(id);
        return Templates.room(new One(root() + "/" + room.id(), room, Week.of(desk.slots(id, monday, 7), monday,
                chosen, new Week.Now(today, park.zone())), writes() || actor.enterpriseId() != null, writes(),
                Taken.isStaff(actor)));
    }

    private static LocalDate chosen(LocalDate asked, LocalDate monday, LocalDate today) {
        if (asked != null && !asked.isBefore(monday) && asked.isBefore(monday.plusWeeks(1))) {
            return asked;
        }
        return today.isBefore(monday) || !today.isBefore(monday.plusWeeks(1)) ? monday : today;
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed(OPERATOR)
    @Transactional
    public TemplateInstance edit(@RestPath String id) {
        return form(desk.get(id), RoomSheet.of(desk.facts(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response open(MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = RoomSheet.facts(typed);
        return saved(null, typed, () -> desk.open(facts));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = RoomSheet.facts(typed);
        return saved(desk.get(id), typed, () -> desk.edit(id, typed.text("version"), facts));
    }

    private Response saved(RoomView edited, Sent typed, Supplier<RoomView> work) {
        try {
            if (typed.errors().isEmpty()) {
                var saved = work.get();
                flash.good(words().roomSaved(saved.title()));
                return back(saved.id().toString());
            }
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            typed.add(refused);
        }
        return Response.status(422).entity(form(edited, typed)).build();
    }

    private TemplateInstance form(RoomView edited, Sent sent) {
        var words = words();
        var path = root() + (edited == null ? "" : "/" + edited.id());
        return new FormPage(edited == null ? words.newRoom() : edited.title(), words.roomHint(),
                new FormPage.Way(path, path, words.title()), words.save(), edited == null ? null : edited.version(),
                QuarkusTransaction.joiningExisting().call(() -> RoomSheet.fields(sent)), sent.errors()).draw();
    }

    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response close(@RestPath String id) {
        Doing.say(flash, () -> words().roomClosed(desk.close(id).title()));
        return back(id);
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response reopen(@RestPath String id) {
        Doing.say(flash, () -> words().roomSaved(desk.reopen(id).title()));
        return back(id);
    }

    private boolean writes() {
        return actor.has(Role.OPERATOR);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(root() + "/" + Ids.parse(id))).build();
    }

    private String root() {
        return "/parks/" + park.id() + "/meeting-rooms";
    }

    private static BookingPageWords words() {
        return Language.words(BookingPageWords.class);
    }
}
