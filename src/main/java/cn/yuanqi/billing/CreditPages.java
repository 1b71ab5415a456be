package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.net.URI;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import io.smallrye.common.annotation.Blocking;

/** The buttons that let credit and deposits pay, and the park's word on whether credit does so by itself. */
@Path("/parks/{park}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CreditPages {
    @Inject
    CurrentPark park;
    @Inject
    Cashier cashier;
    @Inject
    Deposits deposits;
    @Inject
    Once once;
    @Inject
    Flash flash;

    @POST
    @Path("/enterprises/{id}/bills/credit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response useCredits(@RestPath String id) {
        return doing("/enterprises/" + Ids.parse(id) + "/bills", () -> {
            var used = QuarkusTransaction.requiringNew().call(() -> cashier.useCredits(Ids.parse(id)));
            return words().creditUsed(DunningText.money(used));
        });
    }

    /** @param key drawn with the form, so that pressing twice pays once */
    @POST
    @Path("/invoices/{id}/deposit-application")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response applyDeposit(@RestPath String id, @RestForm String key, @RestForm String amount) {
        return doing("/invoices/" + Ids.parse(id), () -> {
            var wanted = new Deposits.Wanted(sum(amount), null);
            once.answer(key, wanted, () -> {
                deposits.pay(Ids.parse(id), wanted);
                return RestResponse.noContent();
            });
            return words().depositUsed();
        });
    }

    private static BigDecimal sum(String typed) {
        try {
            return new BigDecimal(typed == null ? "" : typed.strip().replace(",", "").replace("，", ""));
        } catch (NumberFormatException noSum) {
            throw Problem.invalid("amount", Language.words(BillingWords.class).badSum());
        }
    }

    @POST
    @Path("/billing/settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response say(@RestForm String creditApplies) {
        return doing("/billing", () -> {
            QuarkusTransaction.requiringNew().run(() -> BillingSetting.say("true".equals(creditApplies)));
            return words().settingsSaved();
        });
    }

    private Response doing(String back, Supplier<String> work) {
        try {
            flash.good(work.get());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return Response.seeOther(URI.create("/parks/" + park.id() + back)).build();
    }

    private static BillWords words() {
        return Language.words(BillWords.class);
    }
}
