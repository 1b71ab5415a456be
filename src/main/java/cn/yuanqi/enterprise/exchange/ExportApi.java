package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import io.smallrye.common.annotation.Blocking;

/** The register as a file that the import understands. */
@Path("/api/v1/parks/{park}/enterprises/export")
@Blocking
class ExportApi {
    @Inject
    Export export;

    /** @param format csv (default) or xlsx */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "this and the other filters and sort of the list")
    public Response all(@RestQuery String format, @Context UriInfo uri) {
        return export.answer(format, uri);
    }
}
