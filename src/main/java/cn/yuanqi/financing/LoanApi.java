package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** Loans as JSON: disbursement, schedule, repayments, exposure, and what the passport says meanwhile. */
@Path("/api/v1/parks/{park}/financing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class LoanApi {
    @Inject
    LoanDesk desk;
    @Inject
    PassportDesk passports;
    @Inject
    Once once;

    /** @param disbursedOn today when left out @param reference the bank's, if there is one */
    record Disbursement(LocalDate disbursedOn, String reference) {
    }

    /** Sums in CNY. */
    record Schedule(List<LoanView.Row> items, BigDecimal principal, BigDecimal interest) {
        static Schedule of(List<LoanView.Row> rows) {
            return new Schedule(rows,
                    rows.stream().map(LoanView.Row::principal).reduce(new BigDecimal("0.00"), BigDecimal::add),
                    rows.stream().map(LoanView.Row::interest).reduce(new BigDecimal("0.00"), BigDecimal::add));
        }
    }

    record Warnings(List<Warning> items) {
    }

    /** Notes that the money was paid out; with an Idempotency-Key once, however often it is sent. */
    @POST
    @Path("/applications/{id}/disbursement")
    @RolesAllowed({REVIEWER, APPROVER})
    public RestResponse<Object> disburse(@RestPath String id, @HeaderParam(Once.HEADER) String key,
            Disbursement disbursement) {
        var asked = disbursement == null ? new Disbursement(null, null) : disbursement;
        return once.answer(key, asked,
                () -> RestResponse.ok((Object) desk.disburse(id, asked.disbursedOn(), asked.reference())));
    }

    /** Books money that came back; with an Idempotency-Key once, however often it is sent. */
    @POST
    @Path("/applications/{id}/repayments")
    @RolesAllowed({REVIEWER, APPROVER})
    public RestResponse<Object> repay(@RestPath String id, @HeaderParam(Once.HEADER) String key,
            RepaymentInput repayment) {
        var asked = repayment == null ? new RepaymentInput(null, null, null) : repayment;
        return once.answer(key, asked, () -> RestResponse.ok((Object) desk.repay(id, asked)));
    }

    @GET
    @Path("/applications/{id}/loan")
    @RolesAllowed({OWNER, CLERK, REVIEWER, APPROVER})
    public LoanView loan(@RestPath String id) {
        return desk.loan(id);
    }

    /** Of the loan; before the disbursement, of the offer as if it were paid out today. */
    @GET
    @Path("/applications/{id}/schedule")
    @RolesAllowed({OWNER, CLERK, REVIEWER, APPROVER})
    public Schedule schedule(@RestPath String id) {
        return Schedule.of(desk.schedule(id));
    }

    /** The facts that the enterprise lets this lender see; each look is logged and shown to the enterprise. */
    @GET
    @Path("/applications/{id}/passport")
    @RolesAllowed({REVIEWER, APPROVER})
    public PassportDesk.Opened passport(@RestPath String id) {
        return passports.open(id);
    }

    /** Hints of trouble to come, from consented facts. */
    @GET
    @Path("/applications/{id}/warnings")
    @RolesAllowed({REVIEWER, APPROVER})
    public Warnings warnings(@RestPath String id) {
        return new Warnings(desk.warnings(id));
    }

    /** For a lender by enterprise, for an enterprise's people by lender. */
    @GET
    @Path("/exposure")
    @RolesAllowed({OWNER, CLERK, REVIEWER, APPROVER})
    public Listing<Exposure> exposure() {
        var all = desk.exposure();
        return new Listing<>(all, (long) all.size(), null);
    }
}
