package cn.yuanqi.leasing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The page of a lease's early end.
 *
 * @param waiting the one that waits to be confirmed, {@code null} = none
 * @param settlement of the one that waits, or of the wish in the form; {@code null} = none yet
 * @param past what was asked for before, refused, taken back or confirmed
 * @param settled the lines of a lease that ended early
 */
record EndSheet(LeaseRow lease, TerminationView waiting, SettlementView settlement, List<TerminationView> past,
        List<SettlementView.Line> settled, Offers offers, String path) {

    /** @param own whether the asker asked for it, and so may not confirm it */
    record Offers(boolean ask, boolean confirm, boolean own) {
    }

    @ApplicationScoped
    static class Drawing {
        @Inject
        Actor actor;
        @Inject
        CurrentPark park;
        @Inject
        ParkDay day;
        @Inject
        Terminations terminations;

        /** @param wish {@code null} = nothing to look at. @throws Problem as {@link Terminations#preview} for a wish */
        EndSheet of(UUID id, Termination.Wish wish) {
            return QuarkusTransaction.requiringNew().call(() -> {
                var lease = Lease.visible(actor, id).orElseThrow(Problem::notFound);
                lease.mustBeApproved();
                var all = Termination.of(id);
                var waiting = all.stream().filter(Termination::isWaiting).findFirst().orElse(null);
                var settlement = waiting == null ? settlement(lease, wish) : standing(lease, waiting);
                boolean own = waiting != null && actor.isBarred(Role.LEADER,
                        Membership.peopleOf(lease.enterpriseId).or(waiting::isBy));
                var offers = new Offers(waiting == null && lease.terminatedOn == null,
                        waiting != null && !own && actor.has(Role.LEADER) && settlement != null, own);
                return new EndSheet(LeaseRow.of(List.of(lease), day.today()).get(0),
                        waiting == null ? null : TerminationView.of(waiting), settlement,
                        all.stream().filter(one -> one != waiting).map(TerminationView::of).toList(), settled(lease),
                        offers, "/parks/" + park.id() + "/leases/" + id);
            });
        }

        private SettlementView settlement(Lease lease, Termination.Wish wish) {
            return wish == null || wish.last() == null
                    ? null
                    : SettlementView.of(lease, terminations.preview(lease, wish.last(), wish.penalty()));
        }

        /** None when the lease has moved so that the wish is not possible any more. */
        private SettlementView standing(Lease lease, Termination waiting) {
            try {
                return SettlementView.of(lease, terminations.preview(lease, waiting.last, waiting.penalty()));
            } catch (Problem moved) {
                return null;
            }
        }
    }

    /** The lines that were written when it ended early, or gave back what was billed too far. */
    static List<SettlementView.Line> settled(Lease lease) {
        return ScheduleLine.of(lease.id).stream().filter(line -> line.origin == ScheduleLine.Origin.SETTLEMENT)
                .map(line -> new SettlementView.Line(line.kind, line.from, line.to, line.amount, line.tax,
                        SettledWords.of(line)))
                .toList();
    }
}
