package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Hold;
import cn.yuanqi.space.Holder;
import cn.yuanqi.space.Occupancy;

/** Changing what was agreed, from a day on, with another person's approval; what is invoiced stays as it is. */
@ApplicationScoped
class Amendments {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Occupancy occupancy;

    /** A version that may come, and what it would change. */
    record Draft(Lease lease, LeaseVersion version, Rebuilding rebuilding) {
    }

    /**
     * What the terms would change from that day on; nothing is stored.
     *
     * @throws Problem 409 when the lease does not run, 422 when the terms do not hold or the day is invoiced already
     */
    Draft preview(Lease lease, LeaseTerms terms, LocalDate from) {
        var version = new LeaseVersion();
        version.leaseId = lease.id;
        return checked(lease, version, terms, from);
    }

    /** Writes it down as a draft. @throws Problem as {@link #preview}, and 409 while another one is under way */
    Draft write(Lease lease, LeaseTerms terms, LocalDate from) {
        var stamp = signature.stamp();
        var versions = LeaseVersion.of(lease);
        LeaseVersion.pending(versions).ifPresent(other -> {
            if (other.status != ApprovalStatus.REJECTED) {
                throw Problem.conflict(words().amendmentUnderWay());
            }
        });
        checked(lease, new LeaseVersion(), terms, from);
        var version = LeaseVersion.write(lease.id, versions.size() + 1, terms, stamp);
        version.effectiveFrom = from;
        return new Draft(lease, version, rebuilding(lease, version, terms));
    }

    private Draft checked(Lease lease, LeaseVersion version, LeaseTerms terms, LocalDate from) {
        lease.mustBeApproved();
        if (lease.terminatedOn != null) {
            throw Problem.conflict(words().alreadyTerminated());
        }
        Premises.of(terms);
        var flaws = new ArrayList<>(terms.flaws());
        flaws.addAll(TermsCheck.named(terms));
        if (!lease.startsOn.equals(terms.startsOn)) {
            flaws.add(new Flaw("startsOn", LeasingWords::startStays));
        }
        if (!lease.enterpriseId.equals(terms.enterpriseId)) {
            flaws.add(new Flaw("enterpriseId", LeasingWords::tenantStays));
        }
        if (!flaws.isEmpty()) {
            throw LeaseTerms.refusal(flaws);
        }
        version.effectiveFrom = from;
        var rebuilding = rebuilding(lease, version, terms);
        mustBeOpen(lease, terms, from, rebuilding.open());
        return new Draft(lease, version, rebuilding);
    }

    private static Rebuilding rebuilding(Lease lease, LeaseVersion version, LeaseTerms terms) {
        if (version.effectiveFrom == null) {
            throw Problem.invalid("effectiveFrom", words().missing());
        }
        return new Rebuilding(lease, Agreed.of(lease, version, terms), terms.endsOn);
    }

    private static void mustBeOpen(Lease lease, LeaseTerms terms, LocalDate from, LocalDate open) {
        if (from.isBefore(open)) {
            throw Problem.invalid("effectiveFrom", words().invoicedBefore(open.toString()));
        }
        if (from.isAfter(terms.endsOn)) {
            throw Problem.invalid("effectiveFrom", words().notAfterEnd(terms.endsOn.toString()));
        }
        if (terms.endsOn.isBefore(open.minusDays(1))) {
            throw Problem.invalid("endsOn", words().invoicedBefore(open.toString()));
        }
    }

    LeaseVersion held(UUID leaseId, int number) {
        var lease = Lease.held(leaseId).orElseThrow(Problem::notFound);
        return LeaseVersion.of(lease, number).filter(version -> version.number > 1).orElseThrow(Problem::notFound);
    }

    /**
     * Makes it binding: units are held or given free, and the schedule is rebuilt behind what is invoiced.
     *
     * @throws Problem 409 when it is not in review, its days were invoiced meanwhile, or a unit is held by somebody else;
     *         403 for its author
     */
    Lease approve(UUID leaseId, int number) {
        var version = held(leaseId, number);
        var lease = Lease.byId(leaseId).orElseThrow();
        var stamp = signature.judging(lease.enterpriseId, version::isBy);
        var before = Agreed.of(lease).last();
        version.decide(ApprovalStatus.APPROVED, null, stamp);
        var terms = version.terms(lease);
        var rebuilding = new Rebuilding(lease, Agreed.of(lease, version, terms), terms.endsOn);
        if (version.effectiveFrom.isBefore(rebuilding.open())) {
            throw Problem.conflict(words().invoicedBefore(rebuilding.open().toString()));
        }
        Enterprise.held(actor, lease.enterpriseId).orElseThrow(Problem::notFound);
        move(lease, version, terms);
        rebuilding.write();
        lease.amended(terms.endsOn, stamp);
        agree(lease, before, terms, stamp);
        return lease;
    }

    private void move(Lease lease, LeaseVersion version, LeaseTerms terms) {
        var from = version.effectiveFrom;
        var held = Hold.ofLease(lease.id).stream().filter(hold -> hold.to == null || !hold.to.isBefore(from)).toList();
        var heldUnits = held.stream().map(hold -> hold.unitId).collect(Collectors.toSet());
        var wanted = Premises.let(terms);
        var seats = new Seats(lease.enterpriseId);
        heldUnits.stream().filter(unit -> !wanted.contains(unit)).forEach(unit -> {
            occupancy.release(lease.id, unit, from);
            seats.leave(List.of(unit), from.minusDays(1));
        });
        if (terms.endsOn.isAfter(lease.endsOn)) {
            occupancy.extend(lease.id, terms.endsOn);
        } else if (terms.endsOn.isBefore(lease.endsOn)) {
            occupancy.release(lease.id, terms.endsOn.plusDays(1));
        }
        held.stream().filter(hold -> wanted.contains(hold.unitId))
                .forEach(hold -> seats.take(List.of(hold.unitId), hold.from, terms.endsOn));
        var fresh = wanted.stream().filter(unit -> !heldUnits.contains(unit)).toList();
        if (!fresh.isEmpty()) {
            occupancy.take(fresh, new cn.yuanqi.space.Span(from, terms.endsOn),
                    Holder.tenant(lease.id, lease.enterpriseId, lease.number));
            seats.take(fresh, from, terms.endsOn);
        }
    }

    /** @param why not empty. @throws Problem 409 when it is not in review, 403 for its author */
    LeaseVersion reject(UUID id, int number, String why) {
        var version = held(id, number);
        var lease = Lease.byId(id).orElseThrow();
        version.decide(ApprovalStatus.REJECTED, why, signature.judging(lease.enterpriseId, version::isBy));
        return version;
    }

    private static void agree(Lease lease, LeaseTerms before, LeaseTerms after, Stamp stamp) {
        var deposit = after.deposit();
        if (deposit != null && (before.deposit() == null || before.deposit().compareTo(deposit) != 0)) {
            DepositEntry.add(lease.id, new DepositEntry.Movement(DepositEntry.Kind.AGREED, deposit, stamp.today(),
                    null), stamp);
        }
    }

    private static LeasingWords words() {
        return Language.words(LeasingWords.class);
    }
}
