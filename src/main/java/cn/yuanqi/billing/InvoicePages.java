package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Once;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** One invoice as a page: what it is for, what was paid of it, what being late has cost. */
@Path("/parks/{park}/invoices")
@Produces(MediaType.TEXT_HTML)
@Blocking
class InvoicePages {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Cashier cashier;
    @Inject
    Once once;
    @Inject
    Flash flash;

    /** @param lateFee what the late fee has come to, CNY @param how the lines came about, by line */
    record Shown(InvoiceView invoice, Enterprise payer, List<PaymentAllocation> parts, BigDecimal lateFee,
            TaxInvoice.View made, DunningFile dunning, ReliefFile relief, BigDecimal deposit,
            Map<UUID, List<String>> how, String path) {
        public List<String> howOf(UUID line) {
            return how.getOrDefault(line, List.of());
        }
        /** What the deposit can pay of it. */
        public String depositPart() {
            return deposit.min(invoice.open()).toPlainString();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance invoice(Shown page, PaymentForm form, boolean mayWrite);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance invoice(@RestPath String id) {
        var shown = shown(id);
        return Templates.invoice(shown, PaymentForm.of(shown.invoice().open(), signature.stamp().today()),
                actor.has(Role.OPERATOR));
    }

    @POST
    @Path("/{id}/payments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response pay(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = PaymentForm.of(sent);
        var facts = form.facts();
        if (form.errors().isEmpty()) {
            try {
                once.answer(form.key(), facts, () -> {
                    cashier.receive(Ids.parse(id), facts);
                    return RestResponse.noContent();
                });
                flash.good(Language.words(BillWords.class).booked(form.amount()));
                return back(id);
            } catch (Problem refused) {
                form.refused(refused);
            }
        }
        return Response.status(422).entity(Templates.invoice(shown(id), form, true)).build();
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response cancel(@RestPath String id, @RestForm String reason) {
        try {
            var given = new InvoiceApi.Reason(reason).given();
            var number = QuarkusTransaction.requiringNew().call(() -> cashier.cancel(Ids.parse(id), given).number);
            flash.good(Language.words(BillWords.class).voided(number));
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return back(id);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create("/parks/" + park.id() + "/invoices/" + id)).build();
    }

    private Shown shown(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var invoice = Invoice.visible(Sight.of(actor), Ids.parse(id)).orElseThrow(Problem::notFound);
            var fee = LateFeeLine.byDay(invoice).values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
            return new Shown(InvoiceView.of(invoice, signature.stamp().today()),
                    Enterprise.findById(invoice.enterpriseId), PaymentAllocation.of(invoice.id), fee,
                    TaxInvoice.of(invoice.id).map(TaxInvoice::view).orElse(null),
                    DunningFile.of(invoice, new DunningFile.Asker(Sight.of(actor), actor.has(Role.OPERATOR),
                            signature.stamp().today(), park.id())),
                    ReliefFile.of(invoice, actor, "/parks/" + park.id() + "/invoices/" + invoice.id),
                    Deposits.held(invoice),
                    InvoicePaper.how(invoice.lines()),
                    "/parks/" + park.id() + "/invoices/" + invoice.id);
        });
    }
}
