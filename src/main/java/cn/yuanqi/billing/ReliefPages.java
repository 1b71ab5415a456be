package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The form that asks for a relief of an invoice, and the buttons that decide. */
@Path("/parks/{park}/invoices/{id}/reliefs")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ReliefPages {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    ReliefDesk desk;
    @Inject
    Shelf shelf;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(InvoiceView invoice, String back, ReliefForm typed);
    }

    @GET
    @Path("/new")
    @RolesAllowed(OPERATOR)
    public TemplateInstance form(@RestPath String id) {
        return drawn(id, new ReliefForm());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response ask(@RestPath String id, @BeanParam ReliefForm typed) {
        var input = typed.input();
        if (typed.errors().isEmpty()) {
            try {
                flash.good(words().asked(DunningText.money(desk.ask(id, input, typed.file).amount())));
                return back(id);
            } catch (Problem refused) {
                if (refused.status() == 404) {
                    throw refused;
                }
                typed.errors().addAll(refused.errors());
                if (refused.errors().isEmpty()) {
                    typed.errors().add(new FieldError("amount", refused.getMessage()));
                }
            }
        }
        return Response.status(422).entity(drawn(id, typed)).build();
    }

    private TemplateInstance drawn(String id, ReliefForm typed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Templates.ask(Invoice.visible(Sight.of(actor), Ids.parse(id))
                        .map(invoice -> InvoiceView.of(invoice, signature.stamp().today()))
                        .orElseThrow(Problem::notFound), path(id), typed));
    }

    @POST
    @Path("/{relief}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(LEADER)
    public Response grant(@RestPath String id, @RestPath String relief, @RestForm String reason) {
        return doing(id, () -> words().granted(DunningText.money(desk.grant(relief, reason).amount())));
    }

    @POST
    @Path("/{relief}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(LEADER)
    public Response decline(@RestPath String id, @RestPath String relief, @RestForm String reason) {
        return doing(id, () -> {
            desk.decline(relief, reason);
            return words().declined();
        });
    }

    @POST
    @Path("/{relief}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response withdraw(@RestPath String id, @RestPath String relief) {
        return doing(id, () -> {
            desk.withdraw(relief);
            return words().withdrawn();
        });
    }

    @GET
    @Path("/{relief}/evidence")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Response evidence(@RestPath String id, @RestPath String relief) {
        return shelf.handOut(Optional.ofNullable(desk.found(relief).file).orElseThrow(Problem::notFound));
    }

    private Response doing(String id, Supplier<String> work) {
        try {
            flash.good(work.get());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return back(id);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(path(id))).build();
    }

    private String path(String id) {
        return "/parks/" + park.id() + "/invoices/" + Ids.parse(id);
    }

    private static ReliefWords words() {
        return Language.words(ReliefWords.class);
    }
}
