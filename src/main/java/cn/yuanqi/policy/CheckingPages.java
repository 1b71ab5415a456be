package cn.yuanqi.policy;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import cn.yuanqi.platform.form.Doing;
import cn.yuanqi.platform.form.Sent;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** What the park does with an application at its page. */
@Path("/parks/{park}/policy-applications/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(OPERATOR)
@Blocking
class CheckingPages {
    @Inject
    CurrentPark park;
    @Inject
    ApplicationDesk desk;
    @Inject
    Once once;
    @Inject
    Flash flash;

    @POST
    @Path("/return")
    public Response sendBack(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> words().returnedTo(desk.sendBack(id, reason).enterprise()));
    }

    @POST
    @Path("/check")
    public Response check(@RestPath String id) {
        return doing(id, () -> {
            desk.check(id);
            return words().checkedNow();
        });
    }

    @POST
    @Path("/forwarding")
    public Response forward(@RestPath String id, @RestForm String reference) {
        return doing(id, () -> words().forwardedNow(desk.forward(id, reference).reference()));
    }

    @POST
    @Path("/grant")
    public Response grant(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var amount = typed.number("amount");
        return doing(id, () -> words().grantedNow(desk.grant(id, read(typed, amount)).granted().toPlainString()));
    }

    @POST
    @Path("/refusal")
    public Response refuse(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> {
            desk.refuse(id, reason);
            return words().refusedNow();
        });
    }

    @POST
    @Path("/payments")
    public Response pay(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = new PaymentFacts();
        facts.amount = typed.number("amount");
        facts.paidOn = typed.day("paidOn");
        facts.reference = typed.text("reference");
        return doing(id, () -> {
            read(typed, facts);
            once.answer(typed.text("key"), facts, () -> RestResponse.ok(desk.pay(id, facts)));
            return words().paidNow();
        });
    }

    private static <T> T read(Sent typed, T value) {
        if (!typed.errors().isEmpty()) {
            throw Problem.invalid(typed.errors());
        }
        return value;
    }

    private Response doing(String id, Supplier<String> work) {
        Doing.say(flash, work);
        return Response.seeOther(URI.create("/parks/" + park.id() + "/policy-applications/" + Ids.parse(id))).build();
    }

    private static PolicyPageWords words() {
        return Language.words(PolicyPageWords.class);
    }
}
