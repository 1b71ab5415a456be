package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** Free rent and lower prices that were given for a promise, and whether it was kept. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class IncentiveApi {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TEXT = 500;
    @Inject
    Actor actor;
    @Inject
    Endings endings;
    @Inject
    ParkDay day;

    /** @param percent by how much the days are cheaper, {@code null} when they are free */
    record Input(LocalDate from, LocalDate to, BigDecimal percent, Incentive.Promise promise, String wording,
            String evidence, LocalDate reviewOn) {
    }

    record Verdict(Boolean kept) {
    }

    record View(UUID id, LocalDate from, LocalDate to, BigDecimal percent, Incentive.Promise promise, String wording,
            String evidence, LocalDate reviewOn, Incentive.Outcome outcome, BigDecimal worth, BigDecimal clawBack) {
        static View of(Incentive one, List<Stretch> rent) {
            return new View(one.id, one.from, one.to, one.percent, one.promise, one.wording, one.evidence,
                    one.reviewOn, one.outcome, one.worth(rent, one.to), one.clawBack);
        }
    }

    @GET
    @Path("/{id}/incentives")
    @RolesAllowed({OPERATOR, LEADER})
    public Listing<View> all(@RestPath String id) {
        var lease = Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var rent = lease.status == ApprovalStatus.APPROVED ? rent(lease) : List.<Stretch>of();
        var all = Incentive.of(lease.id).stream().map(one -> View.of(one, rent)).toList();
        return new Listing<>(all, (long) all.size(), null);
    }

    private static List<Stretch> rent(Lease lease) {
        return Agreed.of(lease).stretches().get(ChargeKind.RENT);
    }

    @POST
    @Path("/{id}/incentives")
    @RolesAllowed(OPERATOR)
    public RestResponse<View> add(@RestPath String id, Input input, @Context UriInfo uri) {
        var lease = Lease.held(Ids.parse(id)).orElseThrow(Problem::notFound);
        lease.mustBeApproved();
        check(lease, input);
        var one = new Incentive();
        one.leaseId = lease.id;
        one.place = Incentive.of(lease.id).size() + 1;
        one.from = input.from();
        one.to = input.to();
        one.percent = input.percent();
        one.promise = input.promise();
        one.wording = input.wording().strip();
        one.evidence = input.evidence();
        one.reviewOn = input.reviewOn();
        one.persistAndFlush();
        return RestResponse.ResponseBuilder
                .<View>created(uri.getAbsolutePathBuilder().path(one.id.toString()).build())
                .entity(View.of(one, rent(lease))).build();
    }

    private static void check(Lease lease, Input input) {
        var flaws = new ArrayList<Flaw>();
        if (input == null || input.from() == null || input.to() == null || input.promise() == null
                || input.wording() == null || input.wording().isBlank() || input.reviewOn() == null) {
            flaws.add(new Flaw(missing(input), LeasingWords::missing));
        } else {
            if (input.from().isBefore(lease.startsOn) || input.to().isAfter(lease.endsOn)
                    || input.to().isBefore(input.from())) {
                flaws.add(new Flaw("from",
                        words -> words.incentiveOutside(lease.startsOn.toString(), lease.endsOn.toString())));
            }
            if (input.percent() != null
                    && (input.percent().signum() <= 0 || input.percent().compareTo(HUNDRED) >= 0)) {
                flaws.add(new Flaw("percent", words -> words.outOfRange(1, 99)));
            }
            if (input.wording().length() > TEXT || input.evidence() != null && input.evidence().length() > TEXT) {
                flaws.add(new Flaw("wording", words -> words.textTooLong(TEXT)));
            }
        }
        if (!flaws.isEmpty()) {
            throw LeaseTerms.refusal(flaws);
        }
    }

    private static String missing(Input input) {
        if (input == null || input.from() == null) {
            return "from";
        }
        if (input.to() == null) {
            return "to";
        }
        return input.promise() == null ? "promise" : input.reviewOn() == null ? "reviewOn" : "wording";
    }

    /** Says whether the promise was kept; where not, what was given is claimed back and billed. */
    @POST
    @Path("/{id}/incentives/{incentive}/review")
    @RolesAllowed(LEADER)
    public View review(@RestPath String id, @RestPath String incentive, Verdict verdict) {
        var lease = Lease.held(Ids.parse(id)).orElseThrow(Problem::notFound);
        var wanted = Ids.parse(incentive);
        var one = Incentive.of(lease.id).stream().filter(each -> each.id.equals(wanted)).findFirst()
                .orElseThrow(Problem::notFound);
        if (verdict == null || verdict.kept() == null) {
            throw LeaseTerms.refusal(List.of(new Flaw("kept", LeasingWords::missing)));
        }
        endings.review(lease, one, verdict.kept(), day.today());
        return View.of(one, rent(lease));
    }
}
