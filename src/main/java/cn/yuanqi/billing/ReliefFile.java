package cn.yuanqi.billing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/**
 * The reliefs of an invoice as its page shows them.
 *
 * @param mayAsk whether the asker may ask for another one
 * @param decidable those that the asker may decide on: asked for by others, and not for the asker's own enterprise
 */
record ReliefFile(List<ReliefView> reliefs, String path, boolean mayAsk, boolean mayWrite, Set<UUID> decidable) {

    static ReliefFile of(Invoice invoice, Actor actor, String path) {
        var reliefs = ReliefView.ofAll(Relief.of(invoice.id), Sight.of(actor));
        var waiting = reliefs.stream().filter(one -> one.status() == Relief.Status.ASKED).toList();
        boolean writes = actor.has(Role.OPERATOR);
        return new ReliefFile(reliefs, path + "/reliefs",
                writes && waiting.isEmpty() && invoice.open().signum() > 0, writes,
                waiting.stream().filter(one -> decides(actor, one)).map(ReliefView::id).collect(Collectors.toSet()));
    }

    private static boolean decides(Actor actor, ReliefView relief) {
        return actor.has(Role.LEADER) && !actor.isBarred(Role.LEADER,
                Membership.peopleOf(relief.enterpriseId()).or(person -> person.equals(relief.askedBy())));
    }

    public boolean decides(ReliefView relief) {
        return decidable.contains(relief.id());
    }
}
