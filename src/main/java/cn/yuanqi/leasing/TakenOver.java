package cn.yuanqi.leasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Holder;
import cn.yuanqi.space.Occupancy;

/** Leases that were agreed on elsewhere and are only written down here: when a park begins to use Yuanqi, and the demo. */
@ApplicationScoped
public class TakenOver {
    @Inject
    Occupancy occupancy;

    /**
     * Writes a lease in this state, in the transaction of the caller.
     *
     * @param terms of this park's enterprise and units
     * @param status DRAFT, IN_REVIEW or APPROVED
     * @throws Problem 422 when the terms do not hold, 409 when an approved one's unit is held already
     */
    public Lease write(LeaseTerms terms, ApprovalStatus status, Stamp stamp) {
        Premises.of(terms);
        terms.mustHold();
        var lease = Lease.draft(terms, null, stamp);
        if (status != ApprovalStatus.DRAFT) {
            lease.submit(stamp);
        }
        if (status == ApprovalStatus.APPROVED) {
            var version = lease.approve(null, stamp);
            var units = Premises.let(terms);
            occupancy.take(units, new cn.yuanqi.space.Span(lease.startsOn, lease.endsOn),
                    Holder.tenant(lease.id, lease.enterpriseId, lease.number));
            new Seats(lease.enterpriseId).take(units, lease.startsOn, lease.endsOn);
            Schedules.write(lease, version, terms);
            deposit(lease, terms, stamp);
        }
        return lease;
    }

    private static void deposit(Lease lease, LeaseTerms terms, Stamp stamp) {
        var agreed = terms.deposit();
        if (agreed != null && agreed.signum() > 0) {
            DepositEntry.add(lease.id,
                    new DepositEntry.Movement(DepositEntry.Kind.AGREED, agreed, lease.startsOn, null),
                    stamp);
            DepositEntry.add(lease.id,
                    new DepositEntry.Movement(DepositEntry.Kind.RECEIVED, agreed, lease.startsOn, null), stamp);
        }
    }
}
