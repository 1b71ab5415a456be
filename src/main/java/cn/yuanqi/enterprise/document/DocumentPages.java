package cn.yuanqi.enterprise.document;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.FileSettings;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The documents' page of an enterprise's file. A script sends files with progress and asks for answers in place. */
@Path("/parks/{park}/enterprises/{id}/documents")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DocumentPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Filing filing;
    @Inject
    Shelf shelf;
    @Inject
    FileSettings files;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tab(DocumentsTab tab, DocumentForm typed, List<Problem.FieldError> errors);
    }

    /** What a script is told of a refusal. */
    record Refusal(String detail, List<Problem.FieldError> errors) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public TemplateInstance open(@RestPath String id) {
        return Templates.tab(tab(id), new DocumentForm(), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public Response file(@RestPath String id, @BeanParam DocumentForm form,
            @HeaderParam("HX-Request") boolean inPlace) {
        try {
            var filed = filing.file(Ids.parse(id), form);
            return done(id, words().filed(filed.title()), inPlace);
        } catch (Problem refused) {
            if (inPlace || refused.status() != 422) {
                return refused(id, refused, inPlace);
            }
            var page = QuarkusTransaction.requiringNew().call(() -> tab(id));
            return Response.status(422).entity(Templates.tab(page, form, refused.errors())).build();
        }
    }

    @POST
    @Path("/{document}/versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public Response renew(@RestPath String id, @RestPath String document, @BeanParam DocumentForm form,
            @HeaderParam("HX-Request") boolean inPlace) {
        return doing(id, inPlace, () -> {
            var filed = filing.renew(Ids.parse(id), Ids.parse(document), form);
            return words().renewed(filed.title(), filed.current().number());
        });
    }

    @POST
    @Path("/{document}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response withdraw(@RestPath String id, @RestPath String document, @RestForm String reason) {
        return doing(id, false, () -> QuarkusTransaction.requiringNew().call(() -> {
            var found = found(id, document);
            filing.withdraw(found, reason);
            return words().withdrawnNow(found.title);
        }));
    }

    @GET
    @Path("/{document}/versions/{number}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Response content(@RestPath String id, @RestPath String document, @RestPath String number) {
        return shelf.handOut(DocumentVersion.of(found(id, document), Numbered.of(number))
                .orElseThrow(Problem::notFound).file);
    }

    private Response doing(String id, boolean inPlace, Supplier<String> work) {
        try {
            return done(id, work.get(), inPlace);
        } catch (Problem refused) {
            return refused(id, refused, inPlace);
        }
    }

    private Response done(String id, String says, boolean inPlace) {
        flash.good(says);
        return inPlace
                ? Response.noContent().header("HX-Redirect", path(id)).build()
                : Response.seeOther(URI.create(path(id))).build();
    }

    /** In place as data; else on the page that follows. What does not exist has no page. */
    private Response refused(String id, Problem refused, boolean inPlace) {
        if (inPlace) {
            return Response.status(refused.status()).type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Refusal(refused.getMessage(), refused.errors())).build();
        }
        if (refused.status() != 409 && refused.status() != 422) {
            throw refused;
        }
        flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        return Response.seeOther(URI.create(path(id))).build();
    }

    private DocumentsTab tab(String id) {
        var enterprise = enterprise(id);
        var all = DocumentView.of(Document.allOf(enterprise), filing.today());
        boolean mayUpload = actor.has(Role.OPERATOR) || Objects.equals(actor.enterpriseId(), enterprise.id);
        return new DocumentsTab(EnterpriseView.of(enterprise), path(id),
                all.stream().filter(each -> each.withdrawal() == null).toList(),
                all.stream().filter(each -> each.withdrawal() != null).toList(), mayUpload, actor.has(Role.OPERATOR),
                files.most().asLongValue());
    }

    private Enterprise enterprise(String id) {
        return Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private Document found(String id, String document) {
        return Document.of(enterprise(id), Ids.parse(document)).orElseThrow(Problem::notFound);
    }

    private String path(String id) {
        UUID known = Ids.parse(id);
        return "/parks/" + park.id() + "/enterprises/" + known + "/documents";
    }

    private static DocumentWords words() {
        return Language.words(DocumentWords.class);
    }
}
