package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Bank statements as JSON: import, suggestions, and what becomes of each line. */
@Path("/api/v1/parks/{park}/billing/bank-lines")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class BankApi {
    @Inject
    BankDesk desk;

    record Assignment(UUID enterpriseId) {
    }

    record Accepted(int booked) {
    }

    /** The first two hundred in that state; status OPEN when nothing is asked. */
    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Listing<BankLineView> list(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("status"));
        var asked = uri.getQueryParameters().getFirst("status");
        try {
            var status = asked == null ? BankLine.Status.OPEN : BankLine.Status.valueOf(asked);
            return new Listing<>(BankLine.of(status).stream().map(BankLineView::of).toList(),
                    BankLine.count("status", status), null);
        } catch (IllegalArgumentException noStatus) {
            throw Problem.invalid("status", Language.words(BillingWords.class).unknownValue(asked));
        }
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public BankDesk.Imported take(@RestForm FileUpload file) {
        return desk.take(file);
    }

    /** Books all suggestions that are safe. */
    @POST
    @Path("/acceptance")
    @RolesAllowed(OPERATOR)
    public Accepted acceptSafe() {
        return new Accepted(desk.acceptSafe());
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(OPERATOR)
    public BankLineView accept(@RestPath String id) {
        return desk.accept(id);
    }

    @POST
    @Path("/{id}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public BankLineView assign(@RestPath String id, Assignment to) {
        if (to == null || to.enterpriseId() == null) {
            throw Problem.invalid("enterpriseId", Language.words(BillingWords.class).enterpriseMissing());
        }
        return desk.assign(id, to.enterpriseId());
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public BankLineView setAside(@RestPath String id, InvoiceApi.Reason reason) {
        return desk.setAside(id, reason == null ? null : reason.reason());
    }
}
