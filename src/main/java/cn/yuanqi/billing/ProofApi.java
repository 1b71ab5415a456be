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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Proofs of payment as JSON; their files as attachments. */
@Path("/api/v1/parks/{park}/payment-proofs")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class ProofApi {
    @Inject
    Actor actor;
    @Inject
    ProofDesk desk;
    @Inject
    Shelf shelf;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<ProofView> list(@Context UriInfo uri) {
        var found = new ProofSearch(uri, Sight.of(actor)).list();
        return new Listing<>(ProofView.ofAll(found.items()), found.total(), found.next());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public ProofView get(@RestPath String id) {
        return ProofView.of(found(id));
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Response file(@RestPath String id) {
        return shelf.handOut(found(id).file);
    }

    /** Shows a payment for one or several open invoices of the asker's enterprise. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OWNER, CLERK})
    public RestResponse<ProofView> send(@BeanParam ProofForm form, @Context UriInfo uri) {
        return created(desk.send(form.invoices(), form), uri);
    }

    /** Books the payment that it shows. */
    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(OPERATOR)
    public ProofView confirm(@RestPath String id) {
        return desk.confirm(id);
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public ProofView refuse(@RestPath String id, InvoiceApi.Reason reason) {
        return desk.refuse(id, reason == null ? null : reason.reason());
    }

    private PaymentProof found(String id) {
        return PaymentProof.visible(Sight.of(actor), Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    static RestResponse<ProofView> created(ProofView proof, UriInfo uri) {
        var place = uri.getAbsolutePathBuilder()
                .replacePath(uri.getPath().replaceFirst("/(invoices/[^/]+/proofs|payment-proofs)$", "/payment-proofs/"))
                .path(proof.id().toString()).build();
        return RestResponse.ResponseBuilder.<ProofView>created(place).entity(proof).build();
    }
}
