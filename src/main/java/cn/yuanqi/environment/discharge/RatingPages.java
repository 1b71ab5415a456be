package cn.yuanqi.environment.discharge;

import java.util.List;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The park's official ratings, and their import. */
@Path("/parks/{park}/environment/ratings")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RatingPages {
    private static final int MOST = 1000;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    RatingDesk desk;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ratings(List<RatingDesk.Line> lines, String path, boolean mayWrite,
                RatingDesk.Result result, List<Problem.FieldError> errors);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public TemplateInstance ratings() {
        return page(null, List.of());
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Names.OFFICER)
    public Response take(@RestForm FileUpload file) {
        try {
            return Response.ok(page(desk.take(file), List.of())).build();
        } catch (Problem refused) {
            var errors = refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("file", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(page(null, errors)).build();
        }
    }

    private TemplateInstance page(RatingDesk.Result result, List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> Templates.ratings(desk.page(null, MOST, null).items(),
                "/parks/" + park.id() + "/environment/ratings", actor.has(Role.OFFICER), result, errors));
    }
}
