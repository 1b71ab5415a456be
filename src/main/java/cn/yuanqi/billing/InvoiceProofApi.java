package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** The proofs of payment that name an invoice. */
@Path("/api/v1/parks/{park}/invoices/{id}/proofs")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class InvoiceProofApi {
    @Inject
    Actor actor;
    @Inject
    ProofDesk desk;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<ProofView> ofInvoice(@RestPath String id) {
        var invoice = Invoice.visible(Sight.of(actor), Ids.parse(id)).orElseThrow(Problem::notFound);
        var proofs = ProofView.ofAll(PaymentProof.byIds(ProofInvoice.proofsOf(invoice.id)));
        return new Listing<>(proofs, (long) proofs.size(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OWNER, CLERK})
    public RestResponse<ProofView> sendFor(@RestPath String id, @BeanParam ProofForm form, @Context UriInfo uri) {
        return ProofApi.created(desk.send(List.of(Ids.parse(id)), form), uri);
    }
}
