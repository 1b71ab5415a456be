package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import io.smallrye.common.annotation.Blocking;

/** An enterprise's own credit passport as JSON. */
@Path("/api/v1/parks/{park}/financing/passport")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({OWNER, CLERK})
@Blocking
class OwnPassportApi {
    @Inject
    OwnPassport passport;

    /** Every fact that there is, or with {@code institutionId} what that lender may see today, to the letter. */
    @GET
    @Parameter(name = "institutionId", in = ParameterIn.QUERY)
    public OwnPassport.Opened open(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("institutionId"));
        return passport.open(uri.getQueryParameters().getFirst("institutionId"));
    }

    /** Each time that a lender's person saw facts of the enterprise, the latest first. */
    @GET
    @Path("/looks")
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    public Listing<OwnPassport.Look> looks(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("cursor", "limit"));
        var query = uri.getQueryParameters();
        return passport.looks(query.getFirst("cursor"), Limit.of(query.getFirst("limit")));
    }
}
