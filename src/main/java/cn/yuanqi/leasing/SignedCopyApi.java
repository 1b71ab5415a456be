package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** Contracts as both sides signed them, as JSON; their files as attachments. */
@Path("/api/v1/parks/{park}/leases/{id}/signed-copies")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class SignedCopyApi {
    @Inject
    SignedCopies copies;

    /** Of all versions, the latest first. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<SignedCopyView> list(@RestPath String id) {
        var all = SignedCopyView.of(copies.visible(id));
        return new Listing<>(all, (long) all.size(), null);
    }

    /** Keeps a PDF or a picture of the signed contract; {@code version} is the lease's version, else the one in force. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OWNER})
    public RestResponse<SignedCopyView> send(@RestPath String id, @RestForm Integer version, @RestForm FileUpload file,
            @Context UriInfo uri) {
        var copy = copies.send(id, version, file);
        var place = uri.getAbsolutePathBuilder().path(copy.id().toString()).path(SignedCopies.FILE).build();
        return RestResponse.ResponseBuilder.<SignedCopyView>created(place).entity(copy).build();
    }

    @GET
    @Path("/{copy}/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Response file(@RestPath String id, @RestPath String copy) {
        return copies.file(id, copy);
    }
}
