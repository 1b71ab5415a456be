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

/** Invoices on paper and in spreadsheets. */
@Path("/api/v1/parks/{park}/invoices")
@Produces(MediaType.WILDCARD)
@Blocking
class InvoicePaperApi {
    @Inject
    BillPrint print;

    /** As PDF, in the asker's language or the one of {@code lang}. */
    @GET
    @Path("/{id}/invoice.pdf")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response pdf(@RestPath String id) {
        return print.invoice(id);
    }

    /** As a workbook: a row per line, sums as numbers. */
    @GET
    @Path("/{id}/invoice.xlsx")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response xlsx(@RestPath String id) {
        return print.invoiceSheet(id);
    }

    /** A workbook of all that the filters of the list find. */
    @GET
    @Path("/export")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response list(@Context UriInfo uri) {
        return print.list(uri);
    }
}
