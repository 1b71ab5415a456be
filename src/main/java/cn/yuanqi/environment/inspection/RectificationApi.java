package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.file.Shelf;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Rectification orders as JSON; the evidence as attachments. */
@Path("/api/v1/parks/{park}/environment/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class RectificationApi {
    @Inject
    RectificationDesk desk;
    @Inject
    Shelf shelf;

    record Reason(String reason) {
    }

    @GET
    @Operation(summary = "Orders, the newest first; filters enterpriseId, alertId, status, overdue")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Listing<RectificationView> list(@Context UriInfo uri) {
        var found = Rectification.search(RectificationFilter.of(desk.own(), uri, desk.today()),
                Limit.of(uri.getQueryParameters().getFirst("limit")));
        return new Listing<>(RectificationView.of(found.items(), desk.today()), found.total(), found.next());
    }

    @POST
    @Operation(summary = "Orders an enterprise to put something right by a day")
    @RolesAllowed(OFFICER)
    public Response order(RectificationInput input, @Context UriInfo uri) {
        var given = input == null ? new RectificationInput(null, null, null, null, null) : input;
        return created(desk.order(() -> given), uri);
    }

    static Response created(RectificationView order, UriInfo uri) {
        var path = uri.getRequestUri().getPath();
        var room = path.substring(0, path.indexOf("/environment/")) + "/environment/rectifications/" + order.id();
        return Response.created(uri.getBaseUriBuilder().replacePath(room).build()).entity(order).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public RectificationView get(@RestPath String id) {
        return desk.view(desk.visible(Ids.parse(id)));
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "The enterprise says what it did, with at least one file as evidence")
    @RolesAllowed(OWNER)
    public RectificationView answer(@RestPath String id, @RestForm String text,
            @RestForm("files") List<FileUpload> files) {
        return desk.answer(Ids.parse(id), text, files);
    }

    @POST
    @Path("/{id}/reinspection")
    @Operation(summary = "The officer looked again: closes the order, or sends the answer back with a new deadline")
    @RolesAllowed(OFFICER)
    public RectificationView reinspect(@RestPath String id, Finding finding) {
        return desk.reinspect(Ids.parse(id), finding == null ? new Finding(null, null, null, null) : finding);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(OFFICER)
    public RectificationView withdraw(@RestPath String id, Reason reason) {
        return desk.withdraw(Ids.parse(id), reason == null ? null : reason.reason);
    }

    @GET
    @Path("/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Response file(@RestPath String id, @RestPath String file) {
        return shelf.handOut(RectificationFile.of(desk.visible(Ids.parse(id)), Ids.parse(file))
                .orElseThrow(Problem::notFound).file);
    }
}
