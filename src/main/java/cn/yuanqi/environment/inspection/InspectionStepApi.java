package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** The steps of an inspection, each saved by itself. Two that save the same at once: the later one is told. */
@Path("/api/v1/parks/{park}/environment/inspections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class InspectionStepApi {
    @Inject
    InspectionDesk desk;
    @Inject
    Shelf shelf;

    /** @param seen how often it was saved when the asker looked */
    record Text(String text, Integer seen) {
    }

    /** @param drawn {@code data:image/png;base64,…}, {@code null} when the name is typed only */
    record Hand(String name, String drawn) {
    }

    @PUT
    @Path("/items/{item}")
    @Operation(summary = "What was found about an item; seen = its version as last read")
    @RolesAllowed(OFFICER)
    public InspectionView answer(@RestPath String id, @RestPath String item, ItemInput input) {
        desk.answer(Ids.parse(id), Ids.parse(item), input == null ? new ItemInput(null, null, null) : input);
        return shown(id);
    }

    @POST
    @Path("/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Adds a photo, JPEG or PNG; itemId when it is of an item")
    @RolesAllowed(OFFICER)
    public Response photograph(@RestPath String id, @RestForm FileUpload file, @RestForm String itemId,
            @RestForm String caption, @Context UriInfo uri) {
        var photo = desk.photograph(Ids.parse(id), itemId == null || itemId.isBlank() ? null : Ids.parse(itemId),
                caption, file);
        return Response.created(uri.getAbsolutePathBuilder().path(photo.toString()).build()).entity(shown(id)).build();
    }

    @GET
    @Path("/photos/{photo}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Response photo(@RestPath String id, @RestPath String photo) {
        return shelf.handOut(InspectionPhoto.of(desk.visible(Ids.parse(id)), Ids.parse(photo))
                .orElseThrow(Problem::notFound).file);
    }

    @DELETE
    @Path("/photos/{photo}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OFFICER)
    public InspectionView remove(@RestPath String id, @RestPath String photo) {
        desk.removePhoto(Ids.parse(id), Ids.parse(photo));
        return shown(id);
    }

    @PUT
    @Path("/summary")
    @Operation(summary = "The conclusion in words; seen = conclusionEdits as last read")
    @RolesAllowed(OFFICER)
    public InspectionView summarise(@RestPath String id, Text text) {
        desk.conclude(Ids.parse(id), text == null ? null : text.text, text == null ? null : text.seen);
        return shown(id);
    }

    @PUT
    @Path("/signature")
    @Operation(summary = "Who was there signs: drawn, or by a typed name; a later change takes it away")
    @RolesAllowed(OFFICER)
    public InspectionView sign(@RestPath String id, Hand hand) {
        desk.sign(Ids.parse(id), hand == null ? null : hand.name, hand == null ? null : hand.drawn);
        return shown(id);
    }

    private InspectionView shown(String id) {
        UUID known = Ids.parse(id);
        return QuarkusTransaction.requiringNew().call(() -> InspectionView.of(desk.visible(known)));
    }
}
