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
    ApplicationFile file;
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
        return doing(id, "review", sent, () -> {
            var review = new ReviewInput(sent.one("recommendation", FinancingReview.Recommendation.values()),
                    sent.number("amount"), sent.text("note"), sent.number("acceptedValue"));
            mustBeRead(sent);
            desk.review(id, review);
            return words().reviewed();
        });
    }

    @POST
    @Path("/information-request")
    @RolesAllowed({REVIEWER, APPROVER})
    public Response ask(@RestPath String id, @RestForm String text) {
        return doing(id, () -> words().asked(desk.ask(id, text).enterprise()));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(APPROVER)
    public Response approve(@RestPath String id, MultivaluedMap<String, String> values) {
        var sent = new Sent(values);
        return doing(id, "decide", sent, () -> {
            var conditions = Arrays.stream(sent.text("conditions").split("\\R")).toList();
            var approval = new ApprovalInput(sent.number("amount"), sent.whole("termMonths"), sent.text("reason"),
                    conditions);
            mustBeRead(sent);
            var view = desk.approve(id, approval);
            return view.status() == ApplicationStatus.APPROVED
                    ? words().approved(view.offer().amount().toPlainString())
                    : words().approvedInPart(view.approvals().given(), view.approvals().needed());
        });
    }

    @POST
    @Path("/decline")
    @RolesAllowed(APPROVER)
    public Response decline(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> {
            desk.decline(id, reason);
            return words().declined();
        });
    }

    @POST
    @Path("/conditions/{place}/fulfilment")
    @RolesAllowed({REVIEWER, APPROVER})
    public Response meet(@RestPath String id, @RestPath int place, @RestForm String note) {
        return doing(id, () -> {
            desk.meet(id, place, note);
            return words().met();
        });
    }

    @POST
    @Path("/disbursement")
    @RolesAllowed({REVIEWER, APPROVER})
    public Response disburse(@RestPath String id, MultivaluedMap<String, String> values) {
        var sent = new Sent(values);
        return doing(id, "disburse", sent, () -> {
            var on = sent.day("disbursedOn");
            mustBeRead(sent);
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
        return doing(id, "repay", sent, () -> {
            var input = new RepaymentInput(sent.number("amount"), sent.day("paidOn"), sent.text("reference"));
            mustBeRead(sent);
            once.answer(sent.text("key"), input, () -> RestResponse.ok(loans.repay(id, input)));
            return words().repaid(sent.text("amount"));
        });
    }

    private Response doing(String id, Supplier<String> work) {
        Doing.say(flash, work);
        return back(id);
    }

    /** Nothing is done while a field does not read: left out it would mean something else. */
    private static void mustBeRead(Sent sent) {
        if (!sent.errors().isEmpty()) {
            throw Problem.invalid(sent.errors());
        }
    }

    /** What does not read or hold is told beside its field, with all that was typed. */
    private Response doing(String id, String form, Sent sent, Supplier<String> work) {
        try {
            flash.good(work.get());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            if (refused.status() == 422) {
                return again(id, form, sent, refused);
            }
            flash.bad(refused.getMessage());
        }
        return back(id);
    }

    private Response again(String id, String form, Sent sent, Problem refused) {
        if (sent.errors().isEmpty()) {
            sent.add(refused, form);
        }
        return Response.status(422).entity(ApplicationPages.Templates
                .application(file.of(id, new ApplicationFile.Refused(form, sent)))).build();
    }

    private Response back(String id) {
        return Response.seeOther(URI.create("/parks/" + park.id() + "/financing/applications/" + Ids.parse(id)))
                .build();
    }

    private static FinancingPageWords words() {
        return Language.words(FinancingPageWords.class);
    }
}
