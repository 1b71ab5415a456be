package cn.yuanqi.policy;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;

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
import cn.yuanqi.platform.Parameters;
import io.smallrye.common.annotation.Blocking;

/** Applications under policies, as JSON. */
@Path("/api/v1/parks/{park}/policy-applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class ApplicationApi {
    @Inject
    ApplicationDesk desk;
    @Inject
    PolicyExport export;
    @Inject
    Once once;
    @Inject
    ObjectMapper json;

    record Reason(String reason) {
    }

    record Reference(String reference) {
    }

    record Amount(BigDecimal amount) {
    }

    /** The latest first; drafts are the enterprise's alone. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<ApplicationView> list(@Context UriInfo uri) {
        return desk.search(uri);
    }

    /** What came of each policy by year. */
    @GET
    @Path("/statistics")
    @RolesAllowed({OPERATOR, LEADER})
    public Listing<Statistics.Row> statistics(@Context UriInfo uri) {
        Parameters.only(uri, Set.of());
        var rows = export.statistics();
        return new Listing<>(rows, (long) rows.size(), null);
    }

    /** {@code format} csv or xlsx. */
    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response export(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("format"));
        return export.file(uri.getQueryParameters().getFirst("format"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<ApplicationView> get(@RestPath String id) {
        var application = desk.get(id);
        return Etag.ok(application, application.version());
    }

    @POST
    @RolesAllowed({OWNER, CLERK})
    public RestResponse<ApplicationView> draft(ApplicationInput input, @Context UriInfo uri) {
        var draft = desk.draft(input == null ? new ApplicationInput() : input);
        return Etag.created(uri.getAbsolutePathBuilder().path(draft.id().toString()).build(), draft, draft.version());
    }

    /** Fields that are left out stay. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed({OWNER, CLERK})
    public RestResponse<ApplicationView> edit(@RestPath String id, @HeaderParam("If-Match") String ifMatch,
            ObjectNode changes) throws IOException {
        ApplicationInput input = json.readerForUpdating(desk.input(id))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var edited = desk.edit(id, ifMatch, input);
        return Etag.ok(edited, edited.version());
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OWNER)
    public ApplicationView submit(@RestPath String id) {
        return desk.submit(id);
    }

    /** Before it is decided. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(OWNER)
    public ApplicationView withdraw(@RestPath String id, Reason reason) {
        return desk.withdraw(id, reason == null ? null : reason.reason());
    }

    /** Back to the enterprise, saying what is wrong. */
    @POST
    @Path("/{id}/return")
    @RolesAllowed(OPERATOR)
    public ApplicationView sendBack(@RestPath String id, Reason reason) {
        return desk.sendBack(id, reason == null ? null : reason.reason());
    }

    /** The park has checked it. */
    @POST
    @Path("/{id}/check")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public ApplicationView check(@RestPath String id) {
        return desk.check(id);
    }

    /** It went to the authority, which gave it this number. */
    @POST
    @Path("/{id}/forwarding")
    @RolesAllowed(OPERATOR)
    public ApplicationView forward(@RestPath String id, Reference reference) {
        return desk.forward(id, reference == null ? null : reference.reference());
    }

    @POST
    @Path("/{id}/grant")
    @RolesAllowed(OPERATOR)
    public ApplicationView grant(@RestPath String id, Amount amount) {
        return desk.grant(id, amount == null ? null : amount.amount());
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(OPERATOR)
    public ApplicationView refuse(@RestPath String id, Reason reason) {
        return desk.refuse(id, reason == null ? null : reason.reason());
    }

    /** Money that came, in whole or in part. */
    @POST
    @Path("/{id}/payments")
    @RolesAllowed(OPERATOR)
    public RestResponse<Object> pay(@RestPath String id, PaymentFacts facts, @HeaderParam(Once.HEADER) String key) {
        var told = facts == null ? new PaymentFacts() : facts;
        return once.answer(key, told, () -> RestResponse.ok(desk.pay(id, told)));
    }

    /** @param item a code of the checklist */
    @POST
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OWNER, CLERK})
    public ApplicationView add(@RestPath String id, @RestForm String item, @RestForm FileUpload file) {
        return desk.add(id, item, file);
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
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response handOut(@RestPath String id, @RestPath String document) {
        return desk.handOut(id, document);
    }
}
