package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;
import java.util.UUID;
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

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.space.Building;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The park's table of tax rates as a page. */
@Path("/parks/{park}/tax-rates")
@Produces(MediaType.TEXT_HTML)
@Blocking
class TaxRatePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    TaxRateDesk desk;
    @Inject
    Flash flash;

    /** @param edited the row that the form changes, {@code null} for a new one */
    record Shown(String path, List<TaxRateView> rows, List<Building> buildings, TaxRateView edited, boolean mayWrite) {
        public List<TaxedKind> kinds() {
            return List.of(TaxedKind.values());
        }

        public String building(UUID id) {
            return buildings.stream().filter(one -> one.id.equals(id)).map(one -> one.name).findFirst().orElse("");
        }

        public String to() {
            return edited == null ? path : path + "/" + edited.id();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rates(Shown page, TaxRateFacts typed, List<FieldError> errors);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance rates() {
        return drawn(null, new TaxRateFacts(), List.of());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public TemplateInstance edit(@RestPath String id) {
        var rate = desk.get(id);
        var typed = new TaxRateFacts();
        typed.kind = rate.kind();
        typed.buildingId = rate.buildingId();
        typed.lessor = rate.lessor();
        typed.rate = rate.rate();
        typed.validFrom = rate.validFrom();
        typed.validTo = rate.validTo();
        return drawn(rate, typed, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response write(MultivaluedMap<String, String> sent) {
        var typed = TaxRateFacts.typed(sent);
        return saved(null, typed, () -> desk.write(typed));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = TaxRateFacts.typed(sent);
        return saved(desk.get(id), typed, () -> desk.change(id, sent.getFirst("version"), typed));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response remove(@RestPath String id) {
        desk.remove(id);
        flash.good(words().removed());
        return Response.seeOther(URI.create(path())).build();
    }

    private Response saved(TaxRateView edited, TaxRateFacts typed, Supplier<TaxRateView> work) {
        try {
            work.get();
            flash.good(words().saved());
            return Response.seeOther(URI.create(path())).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new FieldError("validFrom", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(drawn(edited, typed, errors)).build();
        }
    }

    private TemplateInstance drawn(TaxRateView edited, TaxRateFacts typed, List<FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> Templates.rates(
                new Shown(path(), desk.all(), Building.all(), edited, actor.has(Role.OPERATOR)), typed, errors));
    }

    private String path() {
        return "/parks/" + park.id() + "/tax-rates";
    }

    private static TaxRateWords words() {
        return Language.words(TaxRateWords.class);
    }
}
