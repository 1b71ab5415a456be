package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Ending a lease early: looked at, asked for by one person, confirmed by another, and settled then. */
@ApplicationScoped
class Terminations {
    @Inject
    Signature signature;
    @Inject
    Endings endings;

    /** What the one who confirms has before their eyes; {@code null} = not said. CNY. */
    record Seen(BigDecimal balance, BigDecimal depositHeld) {
        boolean agrees(Settlement settlement, BigDecimal held) {
            return (balance == null || balance.compareTo(settlement.total()) == 0)
                    && (depositHeld == null || depositHeld.compareTo(held) == 0);
        }
    }

    /** @throws Problem 409 when it does not run, 422 when it would not end early */
    Settlement preview(Lease lease, LocalDate last, Settlement.Penalty penalty) {
        lease.mustBeApproved();
        var words = words();
        if (lease.terminatedOn != null) {
            throw Problem.conflict(words.alreadyTerminated());
        }
        if (last == null) {
            throw Problem.invalid("endsOn", words.missing());
        }
        if (last.isBefore(lease.startsOn) || !last.isBefore(lease.endsOn)) {
            throw Problem.invalid("endsOn", words.notEarly(lease.startsOn.toString(), lease.endsOn.toString()));
        }
        if (lease.vacatedOn != null && last.isBefore(lease.vacatedOn)) {
            throw Problem.invalid("endsOn", words.stayedUntil(lease.vacatedOn.toString()));
        }
        return new Settlement(lease, last, penalty);
    }

    /** Writes the wish down; nothing else changes. @throws Problem as {@link #preview}, 409 while another one stands */
    Termination ask(UUID id, Termination.Wish wish) {
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        preview(lease, wish.last(), wish.penalty());
        return Termination.ask(id, wish, signature.stamp());
    }

    /**
     * Ends it: the units are free from the next day on, the settlement falls due, the deposit pays what it can.
     *
     * @throws Problem 403 for the one who asked; 409 when nothing waits, or the settlement is not the one that was seen
     */
    Lease confirm(UUID id, Seen seen) {
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        var asked = waiting(id);
        var stamp = signature.judging(lease.enterpriseId, asked::isBy);
        asked.confirm(stamp);
        var settlement = still(lease, asked);
        var held = DepositEntry.balance(DepositEntry.of(id));
        if (!seen.agrees(settlement, held)) {
            throw Problem.conflict(words().settlementMoved());
        }
        lease.terminate(asked.last, stamp);
        var applied = settlement.applied(held);
        settlement.write(applied);
        if (applied.signum() > 0) {
            DepositEntry.add(id, new DepositEntry.Movement(DepositEntry.Kind.APPLIED, applied, asked.last, null),
                    stamp);
        }
        var rent = Agreed.of(lease).stretches().get(ChargeKind.RENT);
        Incentive.open(id).forEach(one -> one.decide(one.worth(rent, asked.last), null, stamp));
        endings.free(lease, asked.last);
        return lease;
    }

    /** What was asked for may not be possible any more: the lease has moved meanwhile. */
    private Settlement still(Lease lease, Termination asked) {
        try {
            return preview(lease, asked.last, asked.penalty());
        } catch (Problem moved) {
            throw moved.errors().isEmpty() ? moved : Problem.conflict(moved.errors().get(0).message());
        }
    }

    Termination refuse(UUID id, String why) {
        var lease = Lease.held(id).orElseThrow(Problem::notFound);
        var asked = waiting(id);
        asked.refuse(why, signature.judging(lease.enterpriseId, asked::isBy));
        return asked;
    }

    Termination withdraw(UUID id) {
        Lease.held(id).orElseThrow(Problem::notFound);
        var asked = waiting(id);
        asked.withdraw(signature.stamp());
        return asked;
    }

    private static Termination waiting(UUID lease) {
        return Termination.standing(lease).orElseThrow(() -> Problem.conflict(words().terminationDecided()));
    }

    private static LeasingWords words() {
        return Language.words(LeasingWords.class);
    }
}
