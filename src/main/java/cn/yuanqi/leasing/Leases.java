package cn.yuanqi.leasing;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Holder;
import cn.yuanqi.space.Occupancy;

/**
 * What happens to leases, with what other rooms must do about it. Locks are taken in one order: lease, enterprise, units;
 * so that those who want the same units wait for each other and never block each other.
 */
@ApplicationScoped
public class Leases {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Occupancy occupancy;
    @Inject
    Holdovers holdovers;

    /** @throws Problem 422 when the terms do not hold, 404 when they speak of what is not this park's */
    Lease draft(LeaseTerms terms) {
        check(terms);
        return Lease.draft(terms, null, signature.stamp());
    }

    /** @throws Problem 409 when it is no draft, else as {@link #draft} */
    void rewrite(Lease lease, LeaseTerms terms) {
        check(terms);
        lease.rewrite(terms, signature.stamp());
    }

    private void check(LeaseTerms terms) {
        Premises.of(terms);
        var flaws = terms.flaws();
        flaws.addAll(TermsCheck.named(terms));
        if (!flaws.isEmpty()) {
            throw LeaseTerms.refusal(flaws);
        }
        Enterprise.visible(actor, terms.enterpriseId).orElseThrow(Problem::notFound);
    }

    Lease submit(UUID id) {
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        lease.submit(signature.stamp());
        return lease;
    }

    Lease withdraw(UUID id) {
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        lease.withdraw(signature.stamp());
        return lease;
    }

    /** @param why not empty */
    Lease reject(UUID id, String why) {
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        lease.reject(why, signature.judging(lease.enterpriseId, lease.first()::isBy));
        return lease;
    }

    /**
     * Makes it binding: the units are held, and what falls due is written down.
     *
     * @throws Problem 409 when it is not in review, or a unit is held already on one of the days, with the reason; 403
     *         for its author
     */
    Lease approve(UUID id, String note) {
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        var stamp = signature.judging(lease.enterpriseId, lease.first()::isBy);
        var version = lease.approve(note, stamp);
        Enterprise.held(actor, lease.enterpriseId).orElseThrow(Problem::notFound);
        var terms = version.terms(lease);
        follow(lease, stamp);
        occupancy.take(Premises.let(terms), new cn.yuanqi.space.Span(lease.startsOn, lease.endsOn),
                Holder.tenant(lease.id, lease.enterpriseId, lease.number));
        new Seats(lease.enterpriseId).take(Premises.let(terms), lease.startsOn, lease.endsOn);
        Schedules.write(lease, version, terms);
        if (terms.deposit() != null && terms.deposit().signum() > 0) {
            DepositEntry.add(lease.id, new DepositEntry.Movement(DepositEntry.Kind.AGREED, terms.deposit(),
                    lease.startsOn, null), stamp);
        }
        return lease;
    }

    /** A renewal takes over from the lease before it, also where that one was held over already. */
    private void follow(Lease lease, Stamp stamp) {
        if (lease.predecessorId != null) {
            var before = Lease.held(lease.predecessorId).orElseThrow();
            before.mustBeApproved();
            before.successorId = lease.id;
            occupancy.release(before.id, lease.startsOn);
            holdovers.cut(before, before.endsOn);
        }
    }
}
