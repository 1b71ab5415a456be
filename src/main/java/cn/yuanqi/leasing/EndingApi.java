package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Ending a lease early, renewing it, and the tenant's moving out. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EndingApi {
    @Inject
    Endings endings;
    @Inject
    ParkDay day;
    @Inject
    ObjectMapper json;

    /** @param endsOn the last day @param penaltyMonths of the rent of that day, or {@code penaltyAmount} in CNY */
    record Termination(LocalDate endsOn, Integer penaltyMonths, BigDecimal penaltyAmount) {
        Settlement.Penalty penalty() {
            var words = Language.words(LeasingWords.class);
            if (penaltyMonths != null && penaltyAmount != null) {
                throw Problem.invalid("penaltyAmount", words.penaltyTwice());
            }
            if (penaltyMonths != null && (penaltyMonths < 0 || penaltyMonths > 120)) {
                throw Problem.invalid("penaltyMonths", words.outOfRange(0, 120));
            }
            if (penaltyAmount != null) {
                Sum.mustHold("penaltyAmount", penaltyAmount, true);
            }
            return new Settlement.Penalty(penaltyMonths, penaltyAmount);
        }
    }

    /** @param vacatedOn the last day on which the tenant was in */
    record Handover(LocalDate vacatedOn) {
    }

    /** With {@code preview=true} only the settlement that it would come to. */
    @POST
    @Path("/{id}/termination")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Response terminate(@RestPath String id, @RestQuery boolean preview, Termination asked) {
        var termination = asked == null ? new Termination(null, null, null) : asked;
        if (preview) {
            var lease = Lease.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
            return Response.ok(SettlementView.of(lease,
                    endings.preview(lease, termination.endsOn(), termination.penalty()))).build();
        }
        var lease = endings.terminate(Ids.parse(id), termination.endsOn(), termination.penalty());
        Lease.flush();
        return Response.ok(LeaseView.of(lease, day.today())).tag(String.valueOf(lease.version)).build();
    }

    @POST
    @Path("/{id}/handover")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<LeaseView> vacate(@RestPath String id, Handover handover) {
        var lease = endings.vacate(Ids.parse(id), handover == null ? null : handover.vacatedOn());
        Lease.flush();
        return Etag.ok(LeaseView.of(lease, day.today()), lease.version);
    }

    /** The draft of the lease that follows on; {@code endsOn} must be said, what else is left out stays as it was. */
    @POST
    @Path("/{id}/renewal")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<LeaseView> renew(@RestPath String id, ObjectNode changes, @Context UriInfo uri)
            throws IOException {
        var before = Lease.held(Ids.parse(id)).orElseThrow(Problem::notFound);
        before.mustBeApproved();
        LeaseTerms wanted = json.readerForUpdating(Endings.follow(before))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var lease = endings.renew(before, wanted);
        Lease.flush();
        var location = uri.getBaseUriBuilder().path(uri.getPath().replaceFirst("/leases/.*", "/leases/" + lease.id))
                .build();
        return Etag.created(location, LeaseView.of(lease, day.today()), lease.version);
    }

    /** What ending early comes to. @param balance CNY, all lines together; negative is money back */
    record SettlementView(LocalDate endsOn, List<Line> lines, BigDecimal balance, BigDecimal depositHeld,
            BigDecimal depositApplied, BigDecimal depositRefund, List<AmendmentView.Change> schedule) {

        record Line(ChargeKind kind, LocalDate from, LocalDate to, BigDecimal amount, BigDecimal tax,
                String explanation) {
        }

        static SettlementView of(Lease lease, Settlement settlement) {
            var held = DepositEntry.balance(DepositEntry.of(lease.id));
            var applied = settlement.applied(held);
            return new SettlementView(settlement.last(),
                    settlement.items().stream().map(item -> new Line(item.kind(), item.from(), item.to(),
                            item.amount(), item.tax(), SettledWords.of(item.kind(), item.from(), item.to())))
                            .toList(),
                    settlement.total(), held, applied, held.subtract(applied),
                    settlement.rebuilding.changes().stream().map(AmendmentView.Change::of).toList());
        }
    }
}
