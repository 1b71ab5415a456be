package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** A case as a page: its steps, whom it waits for, and what either side may do. */
@Path("/parks/{park}/requests")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class CasePages {
    @Inject
    CurrentPark park;
    @Inject
    CaseDesk desk;
    @Inject
    PaperDesk papers;
    @Inject
    CaseFile file;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(CaseFile.Shown page);
    }

    @GET
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance page(@RestPath String id) {
        return Templates.page(file.of(id));
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed(OPERATOR)
    public Response start(@RestPath String id) {
        return doing(id, () -> words().started(desk.start(id).number()));
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed(OPERATOR)
    public Response assign(@RestPath String id, @RestForm String assigneeId) {
        return doing(id, () -> words().assigned(desk.assign(id, CaseFile.id(assigneeId)).assignee()));
    }

    @POST
    @Path("/{id}/steps/{n}/completion")
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public Response finish(@RestPath String id, @RestPath String n, @RestForm String note) {
        int step = n.matches("\\d{1,4}") ? Integer.parseInt(n) : 0;
        return doing(id, () -> {
            desk.finishStep(id, step, note);
            return words().stepFinished(step);
        });
    }

    @POST
    @Path("/{id}/information-request")
    @RolesAllowed(OPERATOR)
    public Response ask(@RestPath String id, @RestForm String text) {
        return doing(id, () -> words().asked(desk.ask(id, text).enterprise()));
    }

    @POST
    @Path("/{id}/information")
    @RolesAllowed({OWNER, CLERK})
    public Response answer(@RestPath String id, @RestForm String text) {
        return doing(id, () -> {
            desk.answer(id, text);
            return words().answered();
        });
    }

    @POST
    @Path("/{id}/resumption")
    @RolesAllowed(OPERATOR)
    public Response resume(@RestPath String id) {
        return doing(id, () -> words().started(desk.resume(id, null).number()));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({OPERATOR, OWNER})
    public Response cancel(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> words().cancelled(desk.cancel(id, reason).number()));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(OWNER)
    public Response reopen(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> words().reopened(desk.reopen(id, reason).number()));
    }

    @POST
    @Path("/{id}/rating")
    @RolesAllowed(OWNER)
    public Response rate(@RestPath String id, @RestForm String stars, @RestForm String text) {
        return doing(id, () -> {
            desk.rate(id, stars != null && stars.matches("[1-5]") ? Integer.valueOf(stars) : null, text);
            return words().rated();
        });
    }

    @POST
    @Path("/{id}/comments")
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public Response comment(@RestPath String id, @RestForm String text, @RestForm String internal) {
        return doing(id, () -> {
            desk.comment(id, text, "true".equals(internal));
            return words().commented();
        });
    }

    @POST
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public Response add(@RestPath String id, @RestForm String kind, @RestForm String issuedOn,
            @RestForm("file") FileUpload sent) {
        return doing(id, () -> {
            papers.add(id, new PaperInput(kind, issuedOn), sent);
            return words().paperAdded();
        });
    }

    @POST
    @Path("/{id}/documents/{document}/removal")
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public Response remove(@RestPath String id, @RestPath String document) {
        return doing(id, () -> {
            papers.remove(id, document);
            return words().paperRemoved();
        });
    }

    @GET
    @Path("/{id}/documents/{document}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response handOut(@RestPath String id, @RestPath String document) {
        return papers.handOut(id, document);
    }

    private Response doing(String id, Supplier<String> work) {
        Doing.say(flash, work);
        return Response.seeOther(URI.create("/parks/" + park.id() + "/requests/" + Ids.parse(id))).build();
    }

    private static RequestPageWords words() {
        return Language.words(RequestPageWords.class);
    }
}
