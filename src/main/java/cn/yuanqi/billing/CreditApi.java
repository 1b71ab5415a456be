package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** What pays without money coming, as JSON: credit and deposits; and whether credit does so by itself. */
@Path("/api/v1/parks/{park}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class CreditApi {
    @Inject
    Cashier cashier;
    @Inject
    Deposits deposits;
    @Inject
    Once once;

    record Of(UUID enterpriseId) {
    }

    /** @param used by this request @param credit what is left, CNY */
    record Used(BigDecimal used, BigDecimal credit) {
    }

    record Settings(Boolean creditApplies) {
    }

    /** Lets all credit of an enterprise pay the oldest due of what is open. */
    @POST
    @Path("/billing/credit-applications")
    @RolesAllowed(OPERATOR)
    @Transactional
    public Used useCredits(Of of) {
        if (of == null || of.enterpriseId() == null) {
            throw Problem.invalid("enterpriseId", Language.words(BillingWords.class).enterpriseMissing());
        }
        return new Used(cashier.useCredits(of.enterpriseId()), Arrears.credit(of.enterpriseId()));
    }

    /** Lets the deposit of the invoice's lease, or of another one of its payer, pay; answers the payment that it makes. */
    @POST
    @Path("/invoices/{id}/deposit-application")
    @RolesAllowed(OPERATOR)
    public RestResponse<Object> applyDeposit(@RestPath String id, @HeaderParam(Once.HEADER) String key,
            Deposits.Wanted wanted) {
        var asked = wanted == null ? new Deposits.Wanted(null, null) : wanted;
        return once.answer(key, asked, () -> RestResponse.ok((Object) deposits.pay(Ids.parse(id), asked)));
    }

    @GET
    @Path("/billing/settings")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Settings settings() {
        return new Settings(BillingSetting.isCreditApplied());
    }

    @PUT
    @Path("/billing/settings")
    @RolesAllowed(OPERATOR)
    @Transactional
    public Settings say(Settings wanted) {
        if (wanted == null || wanted.creditApplies() == null) {
            throw Problem.invalid("creditApplies", Language.words(BillingWords.class).yesOrNo());
        }
        BillingSetting.say(wanted.creditApplies());
        return wanted;
    }
}
