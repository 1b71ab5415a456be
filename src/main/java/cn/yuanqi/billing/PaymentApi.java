package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.math.BigDecimal;

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

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Payments as JSON. */
@Path("/api/v1/parks/{park}/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class PaymentApi {
    @Inject
    Actor actor;
    @Inject
    Cashier cashier;
    @Inject
    Once once;

    /** @param amount CNY, {@code null} for all of the payment */
    record Refund(BigDecimal amount, String reason) {
        void mustHold() {
            var words = Language.words(BillingWords.class);
            if (amount != null && (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2)) {
                throw Problem.invalid("amount", words.badSum());
            }
            if (reason != null && reason.length() > 200) {
                throw Problem.invalid("reason", words.tooLong(200));
            }
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<PaymentView> list(@Context UriInfo uri) {
        return new PaymentSearch(uri, Sight.of(actor)).list().map(PaymentView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public PaymentView get(@RestPath String id) {
        return Payment.visible(Sight.of(actor), Ids.parse(id)).map(PaymentView::of).orElseThrow(Problem::notFound);
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<Object> receive(@HeaderParam(Once.HEADER) String key, PaymentInput input,
            @Context UriInfo uri) {
        return once.answer(key, input, () -> {
            var payment = cashier.receive(input == null ? new PaymentInput() : input);
            return RestResponse.ResponseBuilder.<Object>created(
                    uri.getAbsolutePathBuilder().path(payment.id().toString()).build()).entity(payment).build();
        });
    }

    /** Lets its credit pay the oldest due of what is open by now. */
    @POST
    @Path("/{id}/allocation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    @Transactional
    public PaymentView useCredit(@RestPath String id) {
        return cashier.useCredit(Ids.parse(id));
    }

    @POST
    @Path("/{id}/refund")
    @RolesAllowed(OPERATOR)
    public RestResponse<Object> refund(@RestPath String id, @HeaderParam(Once.HEADER) String key, Refund refund) {
        var asked = refund == null ? new Refund(null, null) : refund;
        return once.answer(key, asked, () -> {
            asked.mustHold();
            return RestResponse.ok((Object) cashier.refund(Ids.parse(id), asked.amount(), asked.reason()));
        });
    }
}
