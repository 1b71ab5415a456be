package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** Signed contracts on the page of their lease. */
@Path("/parks/{park}/leases/{id}/signed-copies")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SignedCopyPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;
    @Inject
    SignedCopies copies;
    @Inject
    Flash flash;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OWNER})
    public Response send(@RestPath String id, @RestForm Integer version, @RestForm FileUpload file) {
        try {
            var kept = copies.send(id, version, file);
            flash.good(Language.words(ContractWords.class).copyKept(kept.fileName()));
            return Response.seeOther(URI.create(path(id) + "#papers")).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new FieldError(SignedCopies.FILE, refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(QuarkusTransaction.requiringNew().call(
                    () -> LeasePage.Templates.lease(LeaseSheet.of(copies.visible(id), actor, day.today(), path(id)),
                            errors)))
                    .build();
        }
    }

    @GET
    @Path("/{copy}/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Response file(@RestPath String id, @RestPath String copy) {
        return copies.file(id, copy);
    }

    private String path(String id) {
        return "/parks/" + park.id() + "/leases/" + Ids.parse(id);
    }
}
