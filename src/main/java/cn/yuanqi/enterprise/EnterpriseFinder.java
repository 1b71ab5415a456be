package cn.yuanqi.enterprise;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Hits.Hit;

/** Enterprises for the search box: by name, credit code, phone or legal representative, as the register's own list does. */
public final class EnterpriseFinder {
    private EnterpriseFinder() {
    }

    public static Hits find(Actor actor, String q, int most) {
        if (!actor.seesWholePark() && actor.enterpriseId() == null) {
            return Hits.NONE;
        }
        var found = Enterprise.search(actor,
                new EnterpriseSearch(q, null, null, null, null, EnterpriseOrder.of(null), null, most));
        return new Hits(found.items().stream().map(EnterpriseFinder::hit).toList(), found.total());
    }

    private static Hit hit(Enterprise enterprise) {
        return new Hit(enterprise.name, enterprise.creditCode, "/enterprises/" + enterprise.id);
    }
}
