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

import org.jboss.resteasy.reactive.RestQuery;

import io.smallrye.common.annotation.Blocking;

/** The register as a file. */
@Path("/parks/{park}/enterprises")
@Blocking
class ExportPages {
    @Inject
    Export export;

    @GET
    @Path("/export")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public Response all(@RestQuery String format, @Context UriInfo uri) {
        return export.answer(format, uri);
    }
}
