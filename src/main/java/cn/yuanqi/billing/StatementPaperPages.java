package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** Statements of an enterprise, for those who sit at the page. */
@Path("/parks/{park}/enterprises/{id}/bills")
@Produces(MediaType.WILDCARD)
@Blocking
class StatementPaperPages {
    @Inject
    BillPrint print;

    @GET
    @Path("/statement.pdf")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response pdf(@RestPath String id, @Context UriInfo uri) {
        return print.statement(id, uri);
    }

    @GET
    @Path("/statement.xlsx")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response xlsx(@RestPath String id, @Context UriInfo uri) {
        return print.statementSheet(id, uri);
    }
}
