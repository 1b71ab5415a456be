package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** The buttons and forms of the lender's side on the page of an application. */
@Path("/parks/{park}/financing/applications/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class DecisionPages {
    @Inject
    CurrentPark park;
    @Inject
    ReviewDesk desk;
    @Inject
    LoanDesk loans;
    @Inject
    Once once;
    @Inject
    Flash flash;

    @POST
    @Path("/review")
    @RolesAllowed(REVIEWER)
    public Response review(@RestPath String id, MultivaluedMap<String, String> values) {
        var sent = new Sent(values);
        return doing(id, sent, () -> {
            desk.review(id, new ReviewInput(sent.one("recommendation", FinancingReview.Recommendation.values()),
                    sent.number("amount"), sent.text("note"), sent.number("acceptedValue")));
            return words().reviewed();
        });
    }

    @POST
    @Path("/information-request")
    @RolesAllowed({REVIEWER, APPROVER})
    public Response ask(@RestPath String id, @RestForm String text) {
        return doing(id, null, () -> words().asked(desk.ask(id, text).enterprise()));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(APPROVER)
    public Response approve(@RestPath String id, MultivaluedMap<String, String> values) {
        var sent = new Sent(values);
        return doing(id, sent, () -> {
            var conditions = Arrays.stream(sent.text("conditions").split("\\R")).toList();
            var view = desk.approve(id, new ApprovalInput(sent.number("amount"), sent.whole("termMonths"),
                    sent.text("reason"), conditions));
            return view.status() == ApplicationStatus.APPROVED
                    ? words().approved(view.offer().amount().toPlainString())
                    : words().approvedInPart(view.approvals().given(), view.approvals().needed());
        });
    }

    @POST
    @Path("/decline")
    @RolesAllowed(APPROVER)
    public Response decline(@RestPath String id, @RestForm String reason) {
        return doing(id, null, () -> {
            desk.decline(id, reason);
            return words().declined();
        });
    }

    @POST
    @Path("/conditions/{place}/fulfilment")
    @RolesAllowed({REVIEWER, APPROVER})
    public Response meet(@RestPath String id, @RestPath int place, @RestForm String note) {
        return doing(id, null, () -> {
            desk.meet(id, place, note);
            return words().met();
        });
    }

    @POST
    @Path("/disbursement")
    @RolesAllowed({REVIEWER, APPROVER})
    public Response disburse(@RestPath String id, MultivaluedMap<String, String> values) {
        var sent = new Sent(values);
        return doing(id, sent, () -> {
            var on = sent.day("disbursedOn");
            once.answer(sent.text("key"), List.of(String.valueOf(on), sent.text("reference")),
                    () -> RestResponse.ok(loans.disburse(id, on, sent.text("reference"))));
            return words().disbursed();
        });
    }

    @POST
    @Path("/repayments")
    @RolesAllowed({REVIEWER, APPROVER})
    public Response repay(@RestPath String id, MultivaluedMap<String, String> values) {
        var sent = new Sent(values);
        return doing(id, sent, () -> {
            var input = new RepaymentInput(sent.number("amount"), sent.day("paidOn"), sent.text("reference"));
            if (sent.errors().isEmpty()) {
                once.answer(sent.text("key"), input, () -> RestResponse.ok(loans.repay(id, input)));
            }
            return words().repaid(sent.text("amount"));
        });
    }

    /** What does not read is told instead of being left out. */
    private Response doing(String id, Sent sent, Supplier<String> work) {
        Doing.say(flash, () -> {
            var said = work.get();
            if (sent != null && !sent.errors().isEmpty()) {
                throw Problem.invalid(sent.errors());
            }
            return said;
        });
        return Response.seeOther(URI.create("/parks/" + park.id() + "/financing/applications/" + Ids.parse(id)))
                .build();
    }

    private static FinancingPageWords words() {
        return Language.words(FinancingPageWords.class);
    }
}
