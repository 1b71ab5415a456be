package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Problem;

/** Giving free days and lower prices for a promise, and saying whether it was kept. */
@ApplicationScoped
class Incentives {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TEXT = 500;
    @Inject
    Endings endings;
    @Inject
    ParkDay day;
    @Inject
    Signature signature;

    /** @param percent by how much the days are cheaper, {@code null} when they are free */
    record Offer(LocalDate from, LocalDate to, BigDecimal percent, Incentive.Promise promise, String wording,
            String evidence, LocalDate reviewOn) {
        static final Offer NOTHING = new Offer(null, null, null, null, null, null, null);
    }

    /** @throws Problem 422 with every field that does not hold, 409 when the lease does not run */
    Incentive add(UUID leaseId, Offer offer) {
        var lease = Lease.held(leaseId).orElseThrow(Problem::notFound);
        lease.mustBeApproved();
        var before = Incentive.of(lease.id);
        check(lease, before, offer);
        var one = new Incentive();
        one.leaseId = lease.id;
        one.place = before.size() + 1;
        one.from = offer.from();
        one.to = offer.to();
        one.percent = offer.percent();
        one.promise = offer.promise();
        one.wording = offer.wording().strip();
        one.evidence = isBlank(offer.evidence()) ? null : offer.evidence().strip();
        one.reviewOn = offer.reviewOn();
        one.givenBy = signature.stamp().person();
        one.persistAndFlush();
        return one;
    }

    private static void check(Lease lease, List<Incentive> before, Offer offer) {
        var flaws = new ArrayList<Flaw>();
        given(flaws, "from", offer.from());
        given(flaws, "to", offer.to());
        given(flaws, "promise", offer.promise());
        given(flaws, "wording", isBlank(offer.wording()) ? null : offer.wording());
        given(flaws, "reviewOn", offer.reviewOn());
        if (offer.from() != null && offer.to() != null) {
            days(lease, before, offer, flaws);
        }
        var percent = offer.percent();
        if (percent != null && (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0)) {
            flaws.add(new Flaw("percent", words -> words.outOfRange(1, 99)));
        } else if (percent != null && percent.stripTrailingZeros().scale() > 4) {
            flaws.add(new Flaw("percent", words -> words.tooFine(4)));
        }
        fits(flaws, "wording", offer.wording());
        fits(flaws, "evidence", offer.evidence());
        if (offer.reviewOn() != null
                && (offer.reviewOn().isBefore(lease.startsOn) || offer.reviewOn().getYear() > 2999)) {
            flaws.add(new Flaw("reviewOn", words -> words.outside(lease.startsOn.toString(), "2999-12-31")));
        }
        if (!flaws.isEmpty()) {
            throw LeaseTerms.refusal(flaws);
        }
    }

    /** What was given on one day is claimed back once, so that two promises never speak of the same day. */
    private static void days(Lease lease, List<Incentive> before, Offer offer, List<Flaw> flaws) {
        if (offer.from().isBefore(lease.startsOn) || offer.to().isAfter(lease.endsOn)
                || offer.to().isBefore(offer.from())) {
            flaws.add(new Flaw("from",
                    words -> words.incentiveOutside(lease.startsOn.toString(), lease.endsOn.toString())));
        } else {
            before.stream().filter(one -> !one.from.isAfter(offer.to()) && !one.to.isBefore(offer.from())).findFirst()
                    .ifPresent(one -> flaws.add(new Flaw("from",
                            words -> words.incentiveOverlaps(one.from.toString(), one.to.toString()))));
        }
    }

    private static void given(List<Flaw> flaws, String field, Object value) {
        if (value == null) {
            flaws.add(new Flaw(field, LeasingWords::missing));
        }
    }

    private static void fits(List<Flaw> flaws, String field, String text) {
        if (text != null && text.strip().length() > TEXT) {
            flaws.add(new Flaw(field, words -> words.textTooLong(TEXT)));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /**
     * Says whether the promise was kept; where not, what was given is claimed back and billed.
     *
     * @param kept {@code null} = not said, 422
     * @throws Problem 404 when it is not this lease's, 409 when it was decided before
     */
    Incentive review(UUID leaseId, UUID id, Boolean kept, String finding) {
        var lease = Lease.held(leaseId).orElseThrow(Problem::notFound);
        var one = Incentive.of(lease.id).stream().filter(each -> each.id.equals(id)).findFirst()
                .orElseThrow(Problem::notFound);
        var flaws = new ArrayList<Flaw>();
        given(flaws, "kept", kept);
        fits(flaws, "finding", finding);
        if (!flaws.isEmpty()) {
            throw LeaseTerms.refusal(flaws);
        }
        var saw = isBlank(finding) ? null : finding.strip();
        return endings.review(lease, one, new Incentive.Verdict(kept, saw), day.today());
    }
}
