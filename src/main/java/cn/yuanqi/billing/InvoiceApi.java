package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Invoices as JSON. */
@Path("/api/v1/parks/{park}/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class InvoiceApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Cashier cashier;
    @Inject
    Once once;

    record Reason(String reason) {
        String given() {
            if (reason == null || reason.isBlank()) {
                throw Problem.invalid("reason", Language.words(BillingWords.class).reasonMissing());
            }
            if (reason.strip().length() > 200) {
                throw Problem.invalid("reason", Language.words(BillingWords.class).tooLong(200));
            }
            return reason.strip();
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<InvoiceView> list(@Context UriInfo uri) {
        var today = signature.stamp().today();
        var found = new InvoiceSearch(uri, Sight.of(actor), today).list();
        return new Listing<>(InvoiceView.ofAll(found.items(), today), found.total(), found.next());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public InvoiceView get(@RestPath String id) {
        return Invoice.visible(Sight.of(actor), Ids.parse(id))
                .map(invoice -> InvoiceView.of(invoice, signature.stamp().today())).orElseThrow(Problem::notFound);
    }

    /** Books a payment; what exceeds the invoice is the enterprise's credit. */
    @POST
    @Path("/{id}/payments")
    @RolesAllowed(OPERATOR)
    public RestResponse<Object> pay(@RestPath String id, @HeaderParam(Once.HEADER) String key, PaymentFacts facts,
            @Context UriInfo uri) {
        return once.answer(key, facts, () -> {
            var payment = cashier.receive(Ids.parse(id), facts == null ? new PaymentFacts() : facts);
            var place = uri.getAbsolutePathBuilder()
                    .replacePath(uri.getPath().replaceFirst("/invoices/.*", "/payments/"))
                    .path(payment.id().toString()).build();
            return RestResponse.ResponseBuilder.<Object>created(place).entity(payment).build();
        });
    }

    @POST
    @Path("/{id}/void")
    @RolesAllowed(OPERATOR)
    @Transactional
    public InvoiceView cancel(@RestPath String id, Reason reason) {
        var given = (reason == null ? new Reason(null) : reason).given();
        return InvoiceView.of(cashier.cancel(Ids.parse(id), given), signature.stamp().today());
    }
}
