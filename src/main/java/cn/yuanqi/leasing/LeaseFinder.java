package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Hits.Hit;

/** Leases for the search box: by number or the enterprise's name, as the leases' own list does. */
public final class LeaseFinder {
    private LeaseFinder() {
    }

    public static Hits find(Actor actor, String q, int most) {
        if (!Lease.seesAll(actor) && actor.enterpriseId() == null) {
            return Hits.NONE;
        }
        var found = Lease.search(actor,
                new LeaseSearch(q, null, null, null, null, LocalDate.EPOCH, null, most));
        var names = Enterprise.byIds(found.items().stream().map(lease -> lease.enterpriseId).toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        return new Hits(found.items().stream().map(lease -> new Hit(lease.number,
                names.getOrDefault(lease.enterpriseId, "") + " · " + lease.startsOn + " – " + lease.endsOn,
                "/leases/" + lease.id)).toList(), found.total());
    }
}
