package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.net.URI;
import java.util.List;
import java.util.Set;
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

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** An enterprise's consents with who saw what; and the passport that they open to a lender. */
@Path("/parks/{park}/financing")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ConsentPages {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    PassportDesk desk;
    @Inject
    Flash flash;

    record Lender(UUID id, String name) {
    }

    record Shown(String root, List<PassportDesk.View> consents, List<Lender> lenders, boolean mayGive, String chosen,
            List<String> scope, String until, List<FieldError> errors) {
        public List<ConsentScope> scopes() {
            return List.of(ConsentScope.values());
        }

        public boolean on(ConsentScope one) {
            return scope.contains(one.name());
        }

        public long standing() {
            return consents.stream().filter(PassportDesk.View::counts).count();
        }
    }

    record Passported(String root, String application, PassportDesk.Opened passport, List<Warning> warnings) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance consents(Shown page);

        static native TemplateInstance passport(Passported page);
    }

    @GET
    @Path("/consents")
    @RolesAllowed({OWNER, CLERK})
    public TemplateInstance consents() {
        return drawn(null, List.of());
    }

    @POST
    @Path("/consents")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OWNER)
    public Response give(MultivaluedMap<String, String> values) {
        var sent = new Sent(values);
        var lender = sent.read("institutionId", UUID::fromString, Language.words(FinancingWords.class).chooseOne());
        var input = new ConsentTerms.Input(lender, sent.some("scope", ConsentScope.values()), sent.day("expiresOn"));
        try {
            flash.good(words().consentGiven(desk.give(input).lender()));
            return back();
        } catch (Problem refused) {
            sent.add(refused, "institutionId");
            return Response.status(422).entity(drawn(sent, sent.errors())).build();
        }
    }

    @POST
    @Path("/consents/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OWNER)
    public Response revoke(@RestPath String id) {
        Doing.say(flash, () -> words().consentRevoked(desk.revoke(id).lender()));
        return back();
    }

    @GET
    @Path("/applications/{id}/passport")
    @RolesAllowed({REVIEWER, APPROVER})
    public TemplateInstance passport(@RestPath String id) {
        var opened = desk.open(id);
        return Templates.passport(new Passported(root(), id, opened, Warning.of(opened.facts())));
    }

    private TemplateInstance drawn(Sent sent, List<FieldError> errors) {
        var today = signature.stamp().today();
        var lenders = QuarkusTransaction.requiringNew()
                .call(() -> LenderView.names(LenderPresence.approved()).entrySet().stream()
                        .map(each -> new Lender(each.getKey(), each.getValue())).toList());
        return Templates.consents(new Shown(root(), desk.all(), lenders, actor.has(Role.OWNER),
                sent == null ? "" : sent.text("institutionId"),
                sent == null ? Set.of(ConsentScope.values()).stream().map(Enum::name).toList() : sent.all("scope"),
                sent == null ? today.plusMonths(6).toString() : sent.text("expiresOn"), errors));
    }

    private Response back() {
        return Response.seeOther(URI.create(root() + "/consents")).build();
    }

    private String root() {
        return "/parks/" + park.id() + "/financing";
    }

    private static ConsentWords words() {
        return Language.words(ConsentWords.class);
    }
}
