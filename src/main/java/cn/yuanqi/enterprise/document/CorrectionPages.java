package cn.yuanqi.enterprise.document;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
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

/** Correcting what is stated about a document; whoever comes second sees what the first one wrote. */
@Path("/parks/{park}/enterprises/{id}/documents/{document}/correction")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CorrectionPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Filing filing;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(EnterpriseView e, Correction form, String title, String path);
    }

    @GET
    @RolesAllowed(OPERATOR)
    @Transactional
    public Response open(@RestPath String id, @RestPath String document) {
        var found = found(id, document);
        if (found.withdrawnAt != null) {
            flash.bad(words().isWithdrawn());
            return back(id);
        }
        return page(200, id, found, Correction.of(found));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response save(@RestPath String id, @RestPath String document, MultivaluedMap<String, String> sent) {
        var form = Correction.of(sent);
        try {
            return QuarkusTransaction.requiringNew().call(() -> save(id, found(id, document), form));
        } catch (OptimisticLockException raced) {
            return QuarkusTransaction.requiringNew().call(() -> overtaken(id, found(id, document), form));
        } catch (Problem refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            flash.bad(refused.getMessage());
            return back(id);
        }
    }

    private Response save(String id, Document found, Correction form) {
        if (form.version() != found.version) {
            return overtaken(id, found, form);
        }
        var facts = form.facts(filing.today());
        if (!form.errors().isEmpty()) {
            return page(422, id, found, form);
        }
        found.edit(facts, filing.stamp());
        Document.flush();
        flash.good(words().corrected(found.title));
        return back(id);
    }

    private Response overtaken(String id, Document found, Correction form) {
        form.facts(filing.today());
        form.overtakenBy(found);
        return page(412, id, found, form);
    }

    private Response page(int status, String id, Document found, Correction form) {
        return Response.status(status).entity(Templates.form(
                EnterpriseView.of(enterprise(id)), form, found.title, path(id))).build();
    }

    private Enterprise enterprise(String id) {
        return Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private Document found(String id, String document) {
        return Document.of(enterprise(id), Ids.parse(document)).orElseThrow(Problem::notFound);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(path(id))).build();
    }

    private String path(String id) {
        UUID known = Ids.parse(id);
        return "/parks/" + park.id() + "/enterprises/" + known + "/documents";
    }

    private static DocumentWords words() {
        return Language.words(DocumentWords.class);
    }
}
