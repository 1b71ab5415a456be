package cn.yuanqi.enterprise;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Editing an enterprise by hand; whoever comes second sees what the first one wrote. */
@Path("/parks/{park}/enterprises/{id}/edit")
@Produces(MediaType.TEXT_HTML)
@Blocking
class EditEnterprisePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(EnterpriseForm form, String name, String path, String profile);
    }

    @GET
    @RolesAllowed(OPERATOR)
    @Transactional
    public TemplateInstance open(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return page(EnterpriseForm.of(enterprise), enterprise.name, enterprise.id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response save(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = EnterpriseForm.of(sent);
        var name = new String[1];
        try {
            var problem = QuarkusTransaction.requiringNew().call(() -> save(Ids.parse(id), form, name));
            if (problem == null) {
                flash.good(Language.words(RegisterWords.class).saved(name[0]));
                return Response.seeOther(URI.create(profile(Ids.parse(id)))).build();
            }
            return again(problem, form, name[0], id);
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            form.refused(refused);
            return again(422, form, name[0], id);
        }
    }

    /** @return {@code null} when it is done, else the status of the refusal */
    private Integer save(UUID id, EnterpriseForm form, String[] name) {
        var enterprise = Enterprise.visible(actor, id).orElseThrow(Problem::notFound);
        name[0] = enterprise.name;
        var stamp = signature.stamp();
        var facts = form.facts(stamp);
        if (form.version() != enterprise.version) {
            form.overtakenBy(enterprise);
            return 412;
        }
        if (!form.errors().isEmpty()) {
            return 422;
        }
        enterprise.edit(facts, stamp);
        enterprise.send();
        name[0] = enterprise.name;
        return null;
    }

    private Response again(int status, EnterpriseForm form, String name, String id) {
        return Response.status(status).entity(page(form, name, Ids.parse(id))).build();
    }

    private TemplateInstance page(EnterpriseForm form, String name, UUID id) {
        return Templates.form(form, name, profile(id) + "/edit", profile(id));
    }

    private String profile(UUID id) {
        return "/parks/" + park.id() + "/enterprises/" + id;
    }
}
