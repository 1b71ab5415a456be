package cn.yuanqi.announcement;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.io.IOException;

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

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** What the park tells its people, as JSON. */
@Path("/api/v1/parks/{park}/announcements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class AnnouncementApi {
    @Inject
    AnnouncementDesk desk;
    @Inject
    ObjectMapper json;

    /** Pinned ones first, then the latest; filters {@code status} and {@code unread}. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER})
    public Listing<AnnouncementView> list(@Context UriInfo uri) {
        return desk.search(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER})
    public RestResponse<AnnouncementView> get(@RestPath String id) {
        var announcement = desk.get(id);
        return Etag.ok(announcement, announcement.version());
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<AnnouncementView> draft(AnnouncementFacts facts, @Context UriInfo uri) {
        var draft = desk.draft(facts == null ? new AnnouncementFacts() : facts);
        return Etag.created(uri.getAbsolutePathBuilder().path(draft.id().toString()).build(), draft, draft.version());
    }

    /** Fields that are left out stay. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public RestResponse<AnnouncementView> edit(@RestPath String id, @HeaderParam("If-Match") String ifMatch,
            ObjectNode changes) throws IOException {
        AnnouncementFacts facts = json.readerForUpdating(desk.facts(id))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var edited = desk.edit(id, ifMatch, facts);
        return Etag.ok(edited, edited.version());
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public AnnouncementView publish(@RestPath String id) {
        return desk.publish(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public AnnouncementView withdraw(@RestPath String id) {
        return desk.withdraw(id);
    }

    /** The asker has read it. */
    @POST
    @Path("/{id}/receipt")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER})
    public AnnouncementView read(@RestPath String id) {
        return desk.read(id);
    }

    /** Who of the enterprises has opened it. */
    @GET
    @Path("/{id}/receipts")
    @RolesAllowed({OPERATOR, LEADER})
    public ReceiptsView receipts(@RestPath String id) {
        return desk.receipts(id);
    }

    @POST
    @Path("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public AnnouncementView add(@RestPath String id, @RestForm FileUpload file) {
        return desk.add(id, file);
    }

    @DELETE
    @Path("/{id}/files/{file}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public AnnouncementView remove(@RestPath String id, @RestPath String file) {
        return desk.remove(id, file);
    }

    @GET
    @Path("/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER})
    public Response handOut(@RestPath String id, @RestPath String file) {
        return desk.handOut(id, file);
    }
}
