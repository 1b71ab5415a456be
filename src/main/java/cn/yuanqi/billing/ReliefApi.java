package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.Optional;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Reliefs as JSON; the evidence as an attachment. */
@Path("/api/v1/parks/{park}/reliefs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class ReliefApi {
    @Inject
    Actor actor;
    @Inject
    ReliefDesk desk;
    @Inject
    Shelf shelf;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<ReliefView> list(@Context UriInfo uri) {
        return new ReliefSearch(uri, Sight.of(actor)).list();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public ReliefView get(@RestPath String id) {
        return ReliefView.of(desk.found(id), Sight.of(actor));
    }

    /** Takes it off the invoice; never by the person who asked for it. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed(LEADER)
    public ReliefView grant(@RestPath String id, InvoiceApi.Reason reason) {
        return desk.grant(id, reason == null ? null : reason.reason());
    }

    /** Never by the person who asked for it. */
    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(LEADER)
    public ReliefView decline(@RestPath String id, InvoiceApi.Reason reason) {
        return desk.decline(id, reason == null ? null : reason.reason());
    }

    /** Before it is decided. */
    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public ReliefView withdraw(@RestPath String id) {
        return desk.withdraw(id);
    }

    /** Puts the file that shows the reason in the place of the one before, as long as nobody has decided. */
    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public ReliefView show(@RestPath String id, @RestForm FileUpload file) {
        return desk.show(id, file);
    }

    @GET
    @Path("/{id}/evidence")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Response evidence(@RestPath String id) {
        return shelf.handOut(Optional.ofNullable(desk.found(id).file).orElseThrow(Problem::notFound));
    }
}
