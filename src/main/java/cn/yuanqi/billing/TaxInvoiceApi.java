package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.file.Shelf;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** The tax invoice of an invoice as JSON; its file as an attachment. */
@Path("/api/v1/parks/{park}/invoices/{id}/tax-invoice")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class TaxInvoiceApi {
    @Inject
    TaxDesk desk;
    @Inject
    Shelf shelf;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public TaxInvoice.View made(@RestPath String id) {
        return desk.of(id).orElseThrow(Problem::notFound).view();
    }

    @GET
    @Path("/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Response file(@RestPath String id) {
        return shelf.handOut(desk.of(id).map(made -> made.file).orElseThrow(Problem::notFound));
    }

    /** Enters the number and day of the tax invoice, or corrects them; the file may be left out. */
    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public TaxInvoice.View note(@RestPath String id, @BeanParam TaxInvoiceForm form) {
        return desk.note(id, form);
    }
}
