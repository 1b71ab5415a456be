package cn.yuanqi.enterprise;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

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

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Writing a lead into the register by hand. */
@Path("/parks/{park}/enterprises/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
class NewEnterprisePages {
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(EnterpriseForm form, String path, String register);
    }

    @GET
    @RolesAllowed(OPERATOR)
    public TemplateInstance open() {
        return page(EnterpriseForm.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response create(MultivaluedMap<String, String> sent) {
        var form = EnterpriseForm.of(sent);
        var stamp = signature.stamp();
        var facts = form.facts(stamp);
        if (form.errors().isEmpty()) {
            try {
                var id = QuarkusTransaction.requiringNew().call(() -> Enterprise.lead(facts, stamp).id);
                flash.good(Language.words(RegisterWords.class).saved(facts.name));
                return Response.seeOther(URI.create(register() + "/" + id)).build();
            } catch (Problem refused) {
                form.refused(refused);
            }
        }
        return Response.status(422).entity(page(form)).build();
    }

    private TemplateInstance page(EnterpriseForm form) {
        return Templates.form(form, register() + "/new", register());
    }

    private String register() {
        return "/parks/" + park.id() + "/enterprises";
    }
}
