package cn.yuanqi.enterprise.incubation;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;

/** The public door of a park: a startup applies by itself, without an account. A park that shut it is absent here. */
@Path("/apply/{code}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@PermitAll
class ApplyPage {
    private static final String NUMBER = "[0-9A-Z]{10}";
    private static final Duration TOMORROW = Duration.ofHours(24);

    @Inject
    InPark parks;
    @Inject
    Entries entries;
    @Inject
    EntryFlood flood;
    @Inject
    FormClock forms;
    @Inject
    EntryConfig config;
    @Inject
    Clock clock;
    @Inject
    RoutingContext request;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Park park, EntryForm form, String began);

        static native TemplateInstance said(Park park, String title, String text, String number);

        static native TemplateInstance confirm(Park park, String company, String path);
    }

    @GET
    public TemplateInstance open(@RestPath String code) {
        return Templates.form(open(code, () -> null), EntryForm.empty(), forms.stamp(code, clock.instant()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath String code, MultivaluedMap<String, String> sent) {
        var park = open(code, () -> null);
        var wait = flood.wait(code, request.request().remoteAddress().hostAddress());
        if (wait != null) {
            return tooMany(park, wait);
        }
        var form = EntryForm.of(sent);
        if (!form.value("website").isEmpty()) {
            return received(code, EntryApplication.number());
        }
        var opened = forms.opened(code, form.value("began"));
        if (opened.map(this::isHasty).orElse(true)) {
            form.add("form", Language.words(EntryWords.class).hasty());
            return again(park, form, opened.orElseGet(clock::instant));
        }
        if (!form.holds(clock.instant().atZone(park.zoneId()).toLocalDate())) {
            return again(park, form, opened.get());
        }
        var number = parks.call(park, () -> entries.send(form));
        return number == null ? tooMany(park, TOMORROW) : received(code, number);
    }

    /** A program fills the form at once; who takes longer than a day may do so. */
    private boolean isHasty(Instant opened) {
        return clock.instant().isBefore(opened.plus(config.fastest()));
    }

    private Response again(Park park, EntryForm form, Instant opened) {
        return Response.status(422).entity(Templates.form(park, form, forms.stamp(park.id, opened))).build();
    }

    private static Response received(String code, String number) {
        return Response.seeOther(URI.create("/apply/" + code + "/received?number=" + number)).build();
    }

    @GET
    @Path("received")
    public TemplateInstance receipt(@RestPath String code, @RestQuery String number) {
        var park = open(code, () -> null);
        var words = Language.words(EntryWords.class);
        var shown = number != null && number.matches(NUMBER) ? number : null;
        return Templates.said(park, words.receivedTitle(), words.receivedText(), shown);
    }

    /** Where the letter's link leads. Looking at it confirms nothing: mail scanners look at links. */
    @GET
    @Path("confirm/{token}")
    public TemplateInstance offer(@RestPath String code, @RestPath String token) {
        var company = new String[1];
        var park = open(code, () -> {
            var one = EntryApplication.byToken(token)
                    .filter(each -> each.confirmedAt != null || each.isOffered(clock.instant()))
                    .orElseThrow(Problem::notFound);
            company[0] = one.company;
            return null;
        });
        return Templates.confirm(park, company[0], "/apply/" + code + "/confirm/" + token);
    }

    @POST
    @Path("confirm/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@RestPath String code, @RestPath String token) {
        var park = open(code, () -> null);
        try {
            parks.run(park.id, () -> entered(token));
        } catch (ConstraintViolationException enteredMeanwhile) {
            parks.run(park.id, () -> entered(token));
        }
        return Response.seeOther(URI.create("/apply/" + code + "/confirmed")).build();
    }

    private void entered(String token) {
        entries.confirm(token);
        Enterprise.flush();
    }

    @GET
    @Path("confirmed")
    public TemplateInstance confirmed(@RestPath String code) {
        var words = Language.words(EntryWords.class);
        return Templates.said(open(code, () -> null), words.confirmedTitle(), words.confirmedText(), null);
    }

    /** The park, if it is active and has its door open; asks something in it at the same time. */
    private Park open(String code, Supplier<Void> asking) {
        var park = QuarkusTransaction.requiringNew()
                .call(() -> Park.byCode(code).filter(Park::isActive).orElseThrow(Problem::notFound));
        boolean open = parks.call(park, () -> {
            boolean is = EntryDoor.here().open;
            if (is) {
                asking.get();
            }
            return is;
        });
        if (!open) {
            throw Problem.notFound();
        }
        return park;
    }

    private static Response tooMany(Park park, Duration wait) {
        var words = Language.words(EntryWords.class);
        var text = wait.compareTo(TOMORROW) < 0
                ? words.tooManyText(wait.toMinutes() + 1)
                : words.capText();
        return Response.status(429).header("Retry-After", wait.toSeconds())
                .entity(Templates.said(park, words.tooManyTitle(), text, null)).build();
    }
}
