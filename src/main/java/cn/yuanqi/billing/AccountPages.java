package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;

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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The bills of an enterprise in its file: what it owes, what it paid, and its statement. */
@Path("/parks/{park}/enterprises/{id}/bills")
@Produces(MediaType.TEXT_HTML)
@Blocking
class AccountPages {
    @Inject
    CurrentPark park;
    @Inject
    Cashier cashier;
    @Inject
    BillsTab tab;
    @Inject
    Once once;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bills(BillsTab.Shown page, PaymentForm form, ProofForm typed,
                boolean mayWrite);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance bills(@RestPath String id) {
        return tab.fresh(id);
    }

    /** Books a payment that pays the oldest due first. */
    @POST
    @Path("/payments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response receive(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = PaymentForm.of(sent);
        var facts = form.facts();
        if (form.errors().isEmpty()) {
            try {
                once.answer(form.key(), facts, () -> {
                    cashier.receive(PaymentInput.of(Ids.parse(id), facts));
                    return RestResponse.noContent();
                });
                flash.good(Language.words(BillWords.class).booked(form.amount()));
                return back(id);
            } catch (Problem refused) {
                form.refused(refused);
            }
        }
        return Response.status(422).entity(tab.with(id, form)).build();
    }

    @POST
    @Path("/refunds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response refund(@RestPath String id, @RestForm String payment, @RestForm String reason) {
        try {
            var given = new InvoiceApi.Reason(reason).given();
            QuarkusTransaction.requiringNew().run(() -> cashier.refund(Ids.parse(payment), null, given));
            flash.good(Language.words(BillWords.class).refunded());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return back(id);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create("/parks/" + park.id() + "/enterprises/" + id + "/bills")).build();
    }
}
