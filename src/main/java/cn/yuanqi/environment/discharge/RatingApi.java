package cn.yuanqi.environment.discharge;

import java.util.Set;

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
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import io.smallrye.common.annotation.Blocking;

/** The authority's credit ratings, imported; they stand apart from the live verdict. */
@Path("/api/v1/parks/{park}/environment/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class RatingApi {
    @Inject
    Actor actor;
    @Inject
    RatingDesk desk;

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<RatingDesk.Line> list(@RestQuery String enterpriseId, @RestQuery String limit,
            @RestQuery String cursor, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("enterpriseId", "limit", "cursor"));
        return desk.page(Newest.whose(actor, enterpriseId), Limit.of(limit), cursor);
    }

    /** CSV or XLSX with credit code, year, grade (green, blue, yellow, red) and source; good rows are written. */
    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Names.OFFICER)
    public RatingDesk.Result take(@RestForm("file") FileUpload file) {
        return desk.take(file);
    }
}
