package cn.yuanqi.billing;

import java.util.List;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/**
 * The reliefs of an invoice as its page shows them.
 *
 * @param mayAsk whether the asker may ask for another one
 * @param mayDecide whether the asker decides on those that others asked for
 */
record ReliefFile(List<ReliefView> reliefs, String path, boolean mayAsk, boolean mayWrite, boolean mayDecide,
        Actor asker) {

    static ReliefFile of(Invoice invoice, Actor actor, String path) {
        var reliefs = ReliefView.ofAll(Relief.of(invoice.id), Sight.of(actor));
        boolean waits = reliefs.stream().anyMatch(one -> one.status() == Relief.Status.ASKED);
        boolean writes = actor.has(Role.OPERATOR);
        return new ReliefFile(reliefs, path + "/reliefs", writes && !waits && invoice.open().signum() > 0, writes,
                actor.has(Role.LEADER), actor);
    }

    public boolean decides(ReliefView relief) {
        return mayDecide && !asker.isBarred(Role.LEADER,
                Membership.peopleOf(relief.enterpriseId()).or(person -> person.equals(relief.askedBy())));
    }
}
