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

/** Statements on paper and in spreadsheets. */
@Path("/api/v1/parks/{park}/billing")
@Produces(MediaType.WILDCARD)
@Blocking
class StatementPaperApi {
    @Inject
    BillPrint print;

    /** The days between {@code from} and {@code to}, both included; the last year when nothing is said. */
    @GET
    @Path("/statements/{enterprise}/statement.pdf")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response pdf(@RestPath String enterprise, @Context UriInfo uri) {
        return print.statement(enterprise, uri);
    }

    /** The days between {@code from} and {@code to}, both included; the last year when nothing is said. */
    @GET
    @Path("/statements/{enterprise}/statement.xlsx")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response xlsx(@RestPath String enterprise, @Context UriInfo uri) {
        return print.statementSheet(enterprise, uri);
    }
}
