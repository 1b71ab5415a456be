package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Occupancy;

/** How leases end by a renewal or by the tenant's moving out; early ends are {@link Terminations}. */
@ApplicationScoped
class Endings {
    @Inject
    Signature signature;
    @Inject
    Occupancy occupancy;
    @Inject
    Holdovers holdovers;

    /** Units and seats are free from the next day on. */
    void free(Lease lease, LocalDate last) {
        occupancy.release(lease.id, last.plusDays(1));
        new Seats(lease.enterpriseId).leave(Premises.let(lease.current().terms(lease)), last);
    }

    /**
     * The tenant has moved out: the last day that it was in. Units are freed the day after, or after the end where that
     * is later; what was billed beyond is given back.
     *
     * @throws Problem 409 when it does not run or moved out before, 422 for a day to come or before the start
     */
    Lease vacate(UUID id, LocalDate last) {
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        var words = Language.words(LeasingWords.class);
        var stamp = signature.stamp();
        if (last == null) {
            throw Problem.invalid("vacatedOn", words.missing());
        }
        if (last.isBefore(lease.startsOn) || last.isAfter(stamp.today())) {
            throw Problem.invalid("vacatedOn",
                    words.outside(lease.startsOn.toString(), stamp.today().toString()));
        }
        lease.vacate(last, stamp);
        var end = lease.terminatedOn != null ? lease.terminatedOn : lease.endsOn;
        holdovers.cut(lease, last.isAfter(end) ? last : end);
        free(lease, last.isAfter(end) ? last : end);
        return lease;
    }

    /**
     * Writes the draft of the lease that follows on: the same units at the last prices, unless said otherwise.
     *
     * @param wanted starts the day after the end of the one before
     * @throws Problem 409 when it does not run, or is renewed already
     */
    Lease renew(Lease before, LeaseTerms wanted) {
        before.mustBeApproved();
        var words = Language.words(LeasingWords.class);
        if (before.terminatedOn != null) {
            throw Problem.conflict(words.alreadyTerminated());
        }
        if (before.successorId != null || Lease.count("predecessorId", before.id) > 0) {
            throw Problem.conflict(words.alreadyRenewed());
        }
        Premises.of(wanted);
        var flaws = wanted.flaws();
        flaws.addAll(TermsCheck.named(wanted));
        if (wanted.startsOn != null && !wanted.startsOn.equals(before.endsOn.plusDays(1))) {
            flaws.add(new Flaw("startsOn", says -> says.followsOn(before.endsOn.plusDays(1).toString())));
        }
        if (!before.enterpriseId.equals(wanted.enterpriseId)) {
            flaws.add(new Flaw("enterpriseId", LeasingWords::tenantStays));
        }
        if (!flaws.isEmpty()) {
            throw LeaseTerms.refusal(flaws);
        }
        return Lease.draft(wanted, before.id, signature.stamp());
    }

    /** What a renewal begins with: from the next day, at the prices of the last day, without steps and free days. */
    static LeaseTerms follow(Lease before) {
        var terms = before.current().terms(before);
        var rent = terms.rent();
        var lines = new ArrayList<RentLine>();
        for (int i = 0; i < terms.lines.size(); i++) {
            var line = terms.lines.get(i);
            lines.add(new RentLine(line.unitId(), line.areaSqm(), new PriceCourse(rent, i).on(before.endsOn),
                    line.basis()));
        }
        terms.lines = lines;
        terms.startsOn = before.endsOn.plusDays(1);
        terms.endsOn = null;
        terms.escalations = List.of();
        terms.freePeriods = List.of();
        return terms;
    }

    /** What a promise that was not kept costs, written down for billing. */
    Incentive review(Lease lease, Incentive incentive, Incentive.Verdict verdict, LocalDate day) {
        BigDecimal claimed = null;
        var stamp = signature.judging(lease.enterpriseId, incentive::isBy);
        if (!verdict.kept()) {
            var agreed = Agreed.of(lease);
            claimed = incentive.worth(agreed.stretches().get(ChargeKind.RENT), incentive.to);
            var rate = agreed.taxRate(ChargeKind.RENT, day);
            Settlement.settle(lease, agreed.lastVersion(),
                    new Settlement.Item(ChargeKind.CLAW_BACK, incentive.from, incentive.to, claimed, rate),
                    new Settlement.Due(day, RentPeriod.taxIn(claimed, rate)));
        }
        incentive.decide(claimed, verdict.finding(), stamp);
        return incentive;
    }
}
