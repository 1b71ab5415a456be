package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The park's working calendar as a page. */
@Path("/parks/{park}/requests/calendar")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class CalendarPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    CalendarDesk desk;
    @Inject
    Flash flash;

    /** @param setting its fields @param day the fields of a new exception */
    record Shown(String root, boolean writes, CalendarView calendar, List<FormField> setting, List<FormField> day,
            List<Integer> years, List<FieldError> errors) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance calendar(Shown page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance calendar() {
        var typed = new MultivaluedHashMap<String, String>();
        var now = desk.get();
        now.weekend().forEach(day -> typed.add("weekend", day.toString()));
        typed.putSingle("opens", now.opens().toString());
        typed.putSingle("closes", now.closes().toString());
        typed.putSingle("reopenDays", String.valueOf(now.reopenDays()));
        typed.putSingle("remindDays", String.valueOf(now.remindDays()));
        return page(now, typed, List.of());
    }

    @POST
    @RolesAllowed(OPERATOR)
    public Response edit(MultivaluedMap<String, String> sent) {
        return saved(sent, () -> {
            var facts = new SettingFacts();
            facts.weekend = sent.getOrDefault("weekend", List.of()).stream().map(CalendarPages::number).toList();
            facts.opens = time(sent.getFirst("opens"));
            facts.closes = time(sent.getFirst("closes"));
            facts.reopenDays = number(sent.getFirst("reopenDays"));
            facts.remindDays = number(sent.getFirst("remindDays"));
            desk.edit(Objects.requireNonNullElse(sent.getFirst("version"), "0"), facts);
        });
    }

    @POST
    @Path("/days")
    @RolesAllowed(OPERATOR)
    public Response put(MultivaluedMap<String, String> sent) {
        return saved(sent, () -> {
            var facts = new DayFacts();
            facts.date = date(sent.getFirst("date"));
            facts.kind = Arrays.stream(CalendarDay.Kind.values())
                    .filter(one -> one.name().equals(sent.getFirst("kind"))).findFirst().orElse(null);
            facts.nameZh = sent.getFirst("nameZh");
            facts.nameEn = sent.getFirst("nameEn");
            desk.put(facts);
        });
    }

    private Response saved(MultivaluedMap<String, String> sent, Runnable work) {
        try {
            work.run();
            flash.good(texts().calendarSaved());
            return back();
        } catch (Problem refused) {
            var errors = refused.errors();
            if (errors.isEmpty()) {
                flash.bad(refused.getMessage());
                return back();
            }
            return Response.status(422).entity(page(desk.get(), sent, errors)).build();
        }
    }

    @POST
    @Path("/days/{date}/removal")
    @RolesAllowed(OPERATOR)
    public Response remove(@RestPath String date) {
        Doing.say(flash, () -> {
            desk.remove(date(date));
            return texts().calendarSaved();
        });
        return back();
    }

    @POST
    @Path("/adoptions")
    @RolesAllowed(OPERATOR)
    public Response adopt(@RestForm String year) {
        Doing.say(flash, () -> {
            desk.adopt(number(year));
            return texts().calendarSaved();
        });
        return back();
    }

    private TemplateInstance page(CalendarView now, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        var texts = texts();
        var days = typed.getOrDefault("weekend", List.of());
        var setting = List.of(text("time", "opens", texts.opens(), typed),
                text("time", "closes", texts.closes(), typed),
                text("number", "reopenDays", texts.reopenDays(), typed),
                text("number", "remindDays", texts.remindDays(), typed),
                FormField.choice("checks", "weekend", texts.weekend(), IntStream.rangeClosed(1, 7)
                        .mapToObj(day -> new FormField.Option(String.valueOf(day), texts.weekday(day),
                                days.contains(String.valueOf(day))))
                        .toList()));
        var day = List.of(text("date", "date", texts.date(), typed),
                FormField.choice("select", "kind", texts.kind(), List.of(
                        new FormField.Option("OFF", texts.off(), false),
                        new FormField.Option("WORKING", texts.working(), "WORKING".equals(typed.getFirst("kind"))))),
                text("text", "nameZh", texts.nameZh(), typed), text("text", "nameEn", texts.nameEn(), typed));
        return Templates.calendar(new Shown("/parks/" + park.id() + "/requests", actor.has(Role.OPERATOR), now, setting,
                day, Adoption.years(), errors));
    }

    private static FormField text(String type, String name, String label, MultivaluedMap<String, String> typed) {
        return FormField.of(type.equals("time") ? "text" : type, name, label,
                Objects.requireNonNullElse(typed.getFirst(name), ""), !name.equals("nameEn"));
    }

    private static int number(String text) {
        return text != null && text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : -1;
    }

    private static LocalTime time(String text) {
        try {
            return text == null ? null : LocalTime.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private Response back() {
        return Response.seeOther(URI.create("/parks/" + park.id() + "/requests/calendar")).build();
    }

    private static CatalogueWords texts() {
        return Language.words(CatalogueWords.class);
    }
}
