package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.net.URI;
import java.util.List;
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
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What lenders offer, and the form that writes it. */
@Path("/parks/{park}/financing/products")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ProductPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ProductDesk desk;
    @Inject
    Flash flash;

    record Shown(String path, ProductView product, boolean own, boolean applies) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance product(Shown page);
    }

    @GET
    @Path("/new")
    @RolesAllowed({REVIEWER, APPROVER})
    public TemplateInstance fresh() {
        var facts = new ProductFacts();
        facts.minCoverage = java.math.BigDecimal.ONE;
        return form(null, ProductSheet.fields(facts), List.of());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK, REVIEWER, APPROVER})
    public TemplateInstance product(@RestPath String id) {
        var product = desk.get(id);
        return Templates.product(new Shown(root(), product, product.bands() != null,
                actor.enterpriseId() != null && product.withdrawnAt() == null));
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed({REVIEWER, APPROVER})
    public TemplateInstance edit(@RestPath String id) {
        return form(desk.get(id), ProductSheet.fields(desk.facts(id)), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({REVIEWER, APPROVER})
    public Response open(MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = ProductSheet.facts(typed);
        return saved(null, typed, () -> desk.open(facts));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({REVIEWER, APPROVER})
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = ProductSheet.facts(typed);
        return saved(desk.get(id), typed, () -> desk.edit(id, typed.text("version"), facts));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({REVIEWER, APPROVER})
    public Response withdraw(@RestPath String id) {
        Doing.say(flash, () -> words().productWithdrawn(desk.withdraw(id).name()));
        return Response.seeOther(URI.create(root() + "/products/" + id)).build();
    }

    private Response saved(ProductView edited, Sent typed, Supplier<ProductView> work) {
        try {
            if (typed.errors().isEmpty()) {
                var saved = work.get();
                flash.good(words().productSaved(saved.name()));
                return Response.seeOther(URI.create(root() + "/products/" + saved.id())).build();
            }
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            typed.add(refused, "form");
        }
        return Response.status(422).entity(form(edited, ProductSheet.fields(typed), typed.errors())).build();
    }

    private TemplateInstance form(ProductView edited, List<FinancingForm.Section> fields, List<FieldError> errors) {
        var words = words();
        return new FinancingForm(edited == null ? words.newProduct() : edited.name(), words.productHint(),
                root() + "/products" + (edited == null ? "" : "/" + edited.id()),
                root() + (edited == null ? "" : "/products/" + edited.id()), words.title(), words.save(),
                edited == null ? null : edited.version(), fields, named(errors)).draw();
    }

    /** Bands are typed in several fields: what is wrong with them stands at the first. */
    private static List<FieldError> named(List<FieldError> errors) {
        return errors.stream().map(each -> each.field().equals("bands")
                ? new FieldError("bandUpTo1", each.message())
                : each).toList();
    }

    private String root() {
        return "/parks/" + park.id() + "/financing";
    }

    private static OfferWords words() {
        return Language.words(OfferWords.class);
    }
}
