package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.PLATFORM_ADMIN;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** The table of loan prime rates as a page; the platform adds to it. */
@Path("/platform/lpr-rates")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
class LprPages {
    private static final String PATH = "/platform/lpr-rates";
    @Inject
    Actor actor;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    record Shown(List<LprApi.View> rates, boolean mayEnter, String term, String publishedOn, String rate, String source,
            List<FieldError> errors) {
        public LprApi.View latest() {
            return rates.isEmpty() ? null : rates.get(0);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rates(Shown page);
    }

    @GET
    public TemplateInstance rates() {
        actor.person();
        return drawn(new Sent(new jakarta.ws.rs.core.MultivaluedHashMap<>()), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(PLATFORM_ADMIN)
    public Response enter(MultivaluedMap<String, String> values) {
        var sent = new Sent(values);
        var facts = new LprFacts();
        facts.term = sent.one("term", LprTerm.values());
        facts.publishedOn = sent.day("publishedOn");
        facts.rate = sent.number("rate");
        facts.source = sent.text("source");
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                facts.mustHold(LocalDate.now(clock.withZone(LprApi.CHINA)));
                LprRate.enter(facts, actor.person().id(), clock.instant());
            });
            flash.good(Language.words(OfferWords.class).lprEntered());
            return Response.seeOther(URI.create(PATH)).build();
        } catch (Problem refused) {
            sent.add(refused, "rate");
            return Response.status(422).entity(drawn(sent, sent.errors())).build();
        }
    }

    private TemplateInstance drawn(Sent sent, List<FieldError> errors) {
        var rates = QuarkusTransaction.requiringNew().call(() -> LprRate.all().stream().map(LprApi.View::of).toList());
        return Templates.rates(new Shown(rates, actor.has(Role.PLATFORM_ADMIN), sent.text("term"),
                sent.text("publishedOn"), sent.text("rate"), sent.text("source"), errors));
    }
}
