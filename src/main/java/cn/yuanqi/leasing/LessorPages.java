package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;

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

/** The page of who lets the park's space. */
@Path("/parks/{park}/lessor")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LessorPages {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lessor(LessorFacts typed, List<FieldError> errors, String base,
                boolean mayWrite);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance lessor() {
        var facts = QuarkusTransaction.requiringNew()
                .call(() -> Lessor.at(signature.stamp().instant(), park.park().name));
        return Templates.lessor(facts, List.of(), base(), actor.has(Role.OPERATOR));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response state(MultivaluedMap<String, String> sent) {
        var typed = LessorFacts.typed(sent);
        try {
            QuarkusTransaction.requiringNew().run(() -> Lessor.state(typed, signature.stamp()));
            flash.good(Language.words(ContractWords.class).lessorSaved());
            return Response.seeOther(URI.create(base() + "/lessor")).build();
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            return Response.status(422).entity(Templates.lessor(typed, refused.errors(), base(), true)).build();
        }
    }

    private String base() {
        return "/parks/" + park.id();
    }
}
