package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** The forms of proofs of payment on an enterprise's bills. */
@Path("/parks/{park}/enterprises/{id}/bills/proofs")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ProofPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ProofDesk desk;
    @Inject
    BillsTab tab;
    @Inject
    Shelf shelf;
    @Inject
    Flash flash;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OWNER, CLERK})
    public Response send(@RestPath String id, @BeanParam ProofForm form) {
        try {
            desk.send(form.invoices(), form);
            flash.good(words().sent());
            return back(id);
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            form.refused(refused);
            return Response.status(422).entity(tab.with(id, form)).build();
        }
    }

    @GET
    @Path("/{proof}/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Response file(@RestPath String id, @RestPath String proof) {
        return shelf.handOut(PaymentProof.visible(Sight.of(actor), Ids.parse(proof))
                .filter(found -> found.enterpriseId.equals(Ids.parse(id))).orElseThrow(Problem::notFound).file);
    }

    @POST
    @Path("/{proof}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response confirm(@RestPath String id, @RestPath String proof) {
        return doing(id, () -> words().confirmed(desk.confirm(proof).amount().toPlainString()));
    }

    @POST
    @Path("/{proof}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response refuse(@RestPath String id, @RestPath String proof, @RestForm String reason) {
        return doing(id, () -> {
            desk.refuse(proof, reason);
            return words().refused();
        });
    }

    private Response doing(String id, Supplier<String> work) {
        try {
            flash.good(work.get());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return back(id);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create("/parks/" + park.id() + "/enterprises/" + Ids.parse(id) + "/bills"))
                .build();
    }

    private static ProofWords words() {
        return Language.words(ProofWords.class);
    }
}
