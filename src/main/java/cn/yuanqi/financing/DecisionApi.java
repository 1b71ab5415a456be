package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** Applications as JSON: what the lender's side does. */
@Path("/api/v1/parks/{park}/financing/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class DecisionApi {
    @Inject
    ReviewDesk desk;

    /** Takes it up, or adds a finding. */
    @POST
    @Path("/review")
    @RolesAllowed(REVIEWER)
    public ApplicationView review(@RestPath String id, ReviewInput review) {
        return desk.review(id, review == null ? ReviewInput.NOTHING : review);
    }

    /** Asks the applicant for something; approvals given so far are void. */
    @POST
    @Path("/information-request")
    @RolesAllowed({REVIEWER, APPROVER})
    public ApplicationView ask(@RestPath String id, ApplicationApi.Text question) {
        return desk.ask(id, question == null ? null : question.text());
    }

    /** One approval; the band of the sum says how many it takes. Never by who entered or reviewed it. */
    @POST
    @Path("/approval")
    @RolesAllowed(APPROVER)
    public ApplicationView approve(@RestPath String id, ApprovalInput approval) {
        return desk.approve(id, approval == null ? ApprovalInput.AS_ASKED : approval);
    }

    @POST
    @Path("/decline")
    @RolesAllowed(APPROVER)
    public ApplicationView decline(@RestPath String id, ApplicationApi.Reason reason) {
        return desk.decline(id, reason == null ? null : reason.reason());
    }

    /** Notes that what had to be met before the disbursement is met. */
    @POST
    @Path("/conditions/{place}/fulfilment")
    @RolesAllowed({REVIEWER, APPROVER})
    public ApplicationView meet(@RestPath String id, @RestPath int place, ApplicationApi.Text note) {
        return desk.meet(id, place, note == null ? null : note.text());
    }
}
