package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Ending a lease early: one person asks, another confirms. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class TerminationApi {
    private static final int TEXT = 500;
    @Inject
    Actor actor;
    @Inject
    Terminations terminations;
    @Inject
    ParkDay day;

    /**
     * @param endsOn the last day
     * @param penaltyMonths of the rent of that day, or {@code penaltyAmount} in CNY
     * @param reason may be left out
     */
    record Input(LocalDate endsOn, Integer penaltyMonths, BigDecimal penaltyAmount, String reason) {
        Termination.Wish wish() {
            var words = Language.words(LeasingWords.class);
            if (penaltyMonths != null && penaltyAmount != null) {
                throw Problem.invalid("penaltyAmount", words.penaltyTwice());
            }
            if (penaltyMonths != null && (penaltyMonths < 0 || penaltyMonths > 120)) {
                throw Problem.invalid("penaltyMonths", words.outOfRange(0, 120));
            }
            if (reason != null && reason.strip().length() > TEXT) {
                throw Problem.invalid("reason", words.textTooLong(TEXT));
            }
            var amount = penaltyAmount == null ? null : Sum.mustHold("penaltyAmount", penaltyAmount, true);
            return new Termination.Wish(endsOn, new Settlement.Penalty(penaltyMonths, amount),
                    reason == null || reason.isBlank() ? null : reason.strip());
        }
    }

    /** What was ever asked for, the latest first. */
    @GET
    @Path("/{id}/terminations")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Listing<TerminationView> all(@RestPath String id) {
        var lease = Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var all = Termination.of(lease.id).stream().map(TerminationView::of).toList();
        return new Listing<>(all, (long) all.size(), null);
    }

    /**
     * Asks for the early end; the lease goes on until another person confirms it by {@code termination/approval}. With
     * {@code preview=true} nothing is stored and the answer is the settlement that it would come to.
     */
    @POST
    @Path("/{id}/termination")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Response ask(@RestPath String id, @RestQuery boolean preview, Input asked) {
        var wish = (asked == null ? new Input(null, null, null, null) : asked).wish();
        if (preview) {
            return Response.ok(settlement(Lease.byId(Ids.parse(id)).orElseThrow(Problem::notFound), wish)).build();
        }
        var written = terminations.ask(Ids.parse(id), wish);
        var lease = Lease.byId(written.leaseId).orElseThrow();
        return Response.ok(TerminationView.of(written, settlement(lease, wish))).build();
    }

    private SettlementView settlement(Lease lease, Termination.Wish wish) {
        return SettlementView.of(lease, terminations.preview(lease, wish.last(), wish.penalty()));
    }

    /**
     * Ends the lease; not by the one who asked. Who gives the {@code balance} or the {@code depositHeld} that they saw gets
     * 409 when it is another one by now.
     */
    @POST
    @Path("/{id}/termination/approval")
    @RolesAllowed(LEADER)
    public RestResponse<LeaseView> confirm(@RestPath String id, Terminations.Seen seen) {
        return Contention.retried(() -> QuarkusTransaction.requiringNew().call(() -> {
            var lease = terminations.confirm(Ids.parse(id), seen == null ? new Terminations.Seen(null, null) : seen);
            Lease.flush();
            return Etag.ok(LeaseView.of(lease, day.today()), lease.version);
        }));
    }

    @POST
    @Path("/{id}/termination/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(LEADER)
    @Transactional
    public TerminationView refuse(@RestPath String id, LeaseMovesApi.Word word) {
        return TerminationView.of(terminations.refuse(Ids.parse(id), LeaseMovesApi.reason(word)));
    }

    @POST
    @Path("/{id}/termination/withdrawal")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public TerminationView withdraw(@RestPath String id) {
        return TerminationView.of(terminations.withdraw(Ids.parse(id)));
    }
}
