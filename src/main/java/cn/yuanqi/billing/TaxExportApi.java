package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Signature;
import io.smallrye.common.annotation.Blocking;

/** Paid invoices as a file for the tax system. */
@Path("/api/v1/parks/{park}/billing/tax-export")
@Produces(MediaType.WILDCARD)
@Blocking
class TaxExportApi {
    @Inject
    Signature signature;

    /** Invoices that were paid from a day to a day, made: no (the default), yes or all; format csv or xlsx. */
    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Response export(@Context UriInfo uri) {
        return new TaxExport(uri, signature.stamp().today()).file();
    }
}
