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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** Receipts of payments. */
@Path("/api/v1/parks/{park}/payments")
@Produces(MediaType.WILDCARD)
@Blocking
class ReceiptApi {
    @Inject
    BillPrint print;

    /** As PDF; 409 for the credit of a credit note, where no money came. */
    @GET
    @Path("/{id}/receipt.pdf")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response pdf(@RestPath String id) {
        return print.receipt(id);
    }
}
