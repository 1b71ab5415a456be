package cn.yuanqi.metering;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.metering.MeterForm.Typed;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The forms of meters: a new one, one in the place of another, none any more, a reading that was wrong; and the tariffs. */
@Path("/parks/{park}/meters")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class MeterFormPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    MeterDesk desk;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tariffs(String path, List<TariffApi.TariffView> tariffs, boolean mayWrite);
    }

    @GET
    @Path("/new")
    @RolesAllowed(OPERATOR)
    @Transactional
    public TemplateInstance fresh(@Context UriInfo uri) {
        var given = uri.getQueryParameters().containsKey("unitId") ? uri.getQueryParameters() : null;
        var form = MeterForm.install(base(), new Typed(null), today());
        return MeterPages.Templates.form(given == null ? form : chosen(form, given.getFirst("unitId")));
    }

    private static MeterForm chosen(MeterForm form, String unit) {
        return new MeterForm(form.title(), form.hint(), form.action(), form.back(),
                form.fields().stream().map(field -> field.name().equals("unitId")
                        ? MeterField.select("unitId", field.label(), unit, field.options())
                        : field).toList(),
                form.errors());
    }

    @POST
    @RolesAllowed(OPERATOR)
    public Response install(MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        return sent(() -> MeterForm.install(base(), typed, today()),
                () -> base() + "/" + desk.install(MeterForm.facts(typed)).id());
    }

    @GET
    @Path("/{id}/replacement")
    @RolesAllowed(OPERATOR)
    public TemplateInstance replacement(@RestPath String id) {
        return MeterPages.Templates.form(MeterForm.replace(path(id), new Typed(null), today()));
    }

    @POST
    @Path("/{id}/replacement")
    @RolesAllowed(OPERATOR)
    public Response replace(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        return sent(() -> MeterForm.replace(path(id), typed, today()),
                () -> base() + "/" + desk.replace(Ids.parse(id), MeterForm.replacement(typed)).id());
    }

    @GET
    @Path("/{id}/removal")
    @RolesAllowed(OPERATOR)
    public TemplateInstance removal(@RestPath String id) {
        return MeterPages.Templates.form(MeterForm.remove(path(id), new Typed(null), today()));
    }

    @POST
    @Path("/{id}/removal")
    @RolesAllowed(OPERATOR)
    public Response remove(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        return sent(() -> MeterForm.remove(path(id), typed, today()), () -> {
            desk.remove(Ids.parse(id), MeterForm.reading(typed));
            return path(id);
        });
    }

    @GET
    @Path("/{id}/readings/{reading}/correction")
    @RolesAllowed(OPERATOR)
    public TemplateInstance correction(@RestPath String id, @RestPath String reading) {
        return MeterPages.Templates.form(MeterForm.correct(path(id), reading, day(id, reading), new Typed(null)));
    }

    @POST
    @Path("/{id}/readings/{reading}/correction")
    @RolesAllowed(OPERATOR)
    public Response correct(@RestPath String id, @RestPath String reading, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        return sent(() -> MeterForm.correct(path(id), reading, day(id, reading), typed), () -> {
            desk.correct(Ids.parse(id), Ids.parse(reading), MeterForm.reading(typed), null);
            return path(id);
        });
    }

    private LocalDate day(String id, String reading) {
        return QuarkusTransaction.requiringNew().call(() -> MeterReading.<MeterReading>findByIdOptional(
                Ids.parse(reading)).filter(one -> one.meterId.equals(Ids.parse(id)))
                .orElseThrow(Problem::notFound)).readOn;
    }

    @GET
    @Path("/tariffs")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public TemplateInstance tariffs() {
        return Templates.tariffs(base() + "/tariffs", Tariff.all().stream().map(TariffApi.TariffView::of).toList(),
                actor.has(Role.OPERATOR));
    }

    @GET
    @Path("/tariffs/new")
    @RolesAllowed(OPERATOR)
    public TemplateInstance newTariff() {
        return MeterPages.Templates.form(MeterForm.tariff(base() + "/tariffs", new Typed(null), today()));
    }

    @POST
    @Path("/tariffs")
    @RolesAllowed(OPERATOR)
    public Response open(MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        return sent(() -> MeterForm.tariff(base() + "/tariffs", typed, today()), () -> {
            var facts = MeterForm.tariffFacts(typed);
            QuarkusTransaction.requiringNew().run(() -> Tariff.open(facts));
            return base() + "/tariffs";
        });
    }

    @POST
    @Path("/tariffs/{id}/withdrawal")
    @RolesAllowed(OPERATOR)
    public Response withdraw(@RestPath String id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> Tariff.byId(Ids.parse(id)).orElseThrow(Problem::notFound).withdraw());
            flash.good(Language.words(MeterPageWords.class).saved());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.getMessage());
        }
        return Response.seeOther(URI.create(base() + "/tariffs")).build();
    }

    /** @param work answers where to go when it is done */
    private Response sent(Supplier<MeterForm> form, Supplier<String> work) {
        try {
            var to = work.get();
            flash.good(Language.words(MeterPageWords.class).saved());
            return Response.seeOther(URI.create(to)).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            Function<Problem, List<Problem.FieldError>> errors = problem -> problem.errors().isEmpty()
                    ? List.of(new Problem.FieldError("", problem.getMessage()))
                    : problem.errors();
            return Response.status(422)
                    .entity(MeterPages.Templates.form(form.get().with(errors.apply(refused)))).build();
        }
    }

    private LocalDate today() {
        return desk.today();
    }

    private String base() {
        return "/parks/" + park.id() + "/meters";
    }

    private String path(String id) {
        return base() + "/" + Ids.parse(id);
    }
}
