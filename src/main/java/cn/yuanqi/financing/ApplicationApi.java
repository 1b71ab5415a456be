package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.io.IOException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** Applications as JSON: what the applicant's side does. */
@Path("/api/v1/parks/{park}/financing/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class ApplicationApi {
    @Inject
    ApplicationDesk desk;
    @Inject
    ObjectMapper json;
    @Inject
    Once once;

    /** What somebody says to the other side. */
    record Text(String text) {
    }

    record Reason(String reason) {
    }

    /** The latest first. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK, REVIEWER, APPROVER})
    public Listing<ApplicationView> list(@Context UriInfo uri) {
        return desk.search(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK, REVIEWER, APPROVER})
    public RestResponse<ApplicationView> get(@RestPath String id) {
        var application = desk.get(id);
        return Etag.ok(application, application.version());
    }

    /**
     * Writes a draft, which is the enterprise's alone until an owner submits it; with an Idempotency-Key once, however often
     * it is sent.
     */
    @POST
    @RolesAllowed({OWNER, CLERK})
    public RestResponse<Object> draft(@HeaderParam(Once.HEADER) String key, ApplicationInput input,
            @Context UriInfo uri) {
        var wanted = input == null ? new ApplicationInput() : input;
        return once.answer(key, wanted, () -> {
            var draft = desk.draft(wanted);
            return Etag.created(uri.getAbsolutePathBuilder().path(draft.id().toString()).build(), draft,
                    draft.version());
        });
    }

    /** Fields that are left out stay; {@code null} empties a field. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed({OWNER, CLERK})
    public RestResponse<ApplicationView> edit(@RestPath String id, @HeaderParam("If-Match") String ifMatch,
            ObjectNode changes) throws IOException {
        ApplicationInput input = json.readerForUpdating(desk.input(id))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var draft = desk.edit(id, ifMatch, input);
        return Etag.ok(draft, draft.version());
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OWNER)
    public ApplicationView submit(@RestPath String id) {
        return desk.submit(id);
    }

    /** Answers what the lender asked. */
    @POST
    @Path("/{id}/information")
    @RolesAllowed({OWNER, CLERK})
    public ApplicationView answer(@RestPath String id, Text answer) {
        return desk.answer(id, answer == null ? null : answer.text());
    }

    /** Before it is decided. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(OWNER)
    public ApplicationView withdraw(@RestPath String id, Reason reason) {
        return desk.withdraw(id, reason == null ? null : reason.reason());
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OWNER)
    public ApplicationView accept(@RestPath String id) {
        return desk.accept(id);
    }

    /** @param type one of the document types */
    @POST
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OWNER, CLERK})
    public ApplicationView add(@RestPath String id, @RestForm String type, @RestForm FileUpload file) {
        return desk.add(id, type(type), file);
    }

    /** {@code null} for what is none. */
    static DocumentType type(String given) {
        return List.of(DocumentType.values()).stream().filter(each -> each.name().equals(given)).findFirst()
                .orElse(null);
    }

    @DELETE
    @Path("/{id}/documents/{document}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({OWNER, CLERK})
    public ApplicationView remove(@RestPath String id, @RestPath String document) {
        return desk.remove(id, document);
    }

    @GET
    @Path("/{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OWNER, CLERK, REVIEWER, APPROVER})
    public Response handOut(@RestPath String id, @RestPath String document) {
        return desk.handOut(id, document);
    }
}
