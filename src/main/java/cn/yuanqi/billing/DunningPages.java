package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Dunning as a page: who would be reminded now, by which steps, who is left alone, and what went out. */
@Path("/parks/{park}/billing/dunning")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DunningPages {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    DunningDesk desk;
    @Inject
    Flash flash;

    /** @param root of the park's pages */
    record Shown(String path, String root, List<DunningDesk.Coming> coming, List<DunningDesk.Step> steps,
            List<DunningPause.View> pauses, List<DunningLetterView> letters, Map<UUID, String> names) {
        public String nameOf(UUID enterprise) {
            return names.get(enterprise);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance dunning(Shown page, boolean mayWrite);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public TemplateInstance dunning() {
        var letters = DunningLetterView.ofAll(DunningLetter.latest(), Sight.of(actor));
        var pauses = DunningPause.holding(signature.stamp().today()).stream().map(DunningPause::view).toList();
        var names = Payers.names(Stream.concat(letters.stream().map(DunningLetterView::enterpriseId),
                pauses.stream().map(DunningPause.View::enterpriseId)).toList());
        return Templates.dunning(
                new Shown(path(), "/parks/" + park.id(), desk.preview(), desk.steps(), pauses, letters, names),
                actor.has(Role.OPERATOR));
    }

    @POST
    @Path("/rounds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response send() {
        return doing(path(), () -> {
            var done = desk.send();
            return done.letters() == 0 ? words().nothingSent() : words().sent(done.letters(), done.invoices());
        });
    }

    @POST
    @Path("/usual-steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response begin() {
        return doing(path(), () -> {
            desk.begin();
            return words().stepsSaved();
        });
    }

    @POST
    @Path("/pauses")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response pause(@RestForm String enterprise, @RestForm String invoice, @RestForm String until,
            @RestForm String reason) {
        boolean ofInvoice = invoice != null && !invoice.isBlank();
        var target = new DunningPause.Target(Ids.parse(enterprise), ofInvoice ? Ids.parse(invoice) : null);
        return doing(pageOf(target), () -> {
            var pause = desk.pause(new DunningDesk.PauseInput(ofInvoice ? null : target.enterpriseId(),
                    target.invoiceId(), day(until), reason));
            return words().paused(pause.until().toString());
        });
    }

    /** @param overview given where it is ended on the overview, which is then shown again */
    @POST
    @Path("/pauses/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response end(@RestPath String id, @RestForm String overview) {
        try {
            var pause = desk.end(id);
            flash.good(words().pauseOver());
            return Response.seeOther(URI.create(overview == null
                    ? pageOf(new DunningPause.Target(pause.enterpriseId(), pause.invoiceId()))
                    : path())).build();
        } catch (Problem refused) {
            return refused(path(), refused);
        }
    }

    private String pageOf(DunningPause.Target target) {
        return "/parks/" + park.id() + (target.invoiceId() == null
                ? "/enterprises/" + target.enterpriseId() + "/bills"
                : "/invoices/" + target.invoiceId());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private Response doing(String back, Supplier<String> work) {
        try {
            flash.good(work.get());
            return Response.seeOther(URI.create(back)).build();
        } catch (Problem refused) {
            return refused(back, refused);
        }
    }

    private Response refused(String back, Problem refused) {
        if (refused.status() == 404) {
            throw refused;
        }
        flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        return Response.seeOther(URI.create(back)).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/billing/dunning";
    }

    private static DunningWords words() {
        return Language.words(DunningWords.class);
    }
}
