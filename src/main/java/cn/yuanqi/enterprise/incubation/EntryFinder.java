package cn.yuanqi.enterprise.incubation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Hits.Hit;

/** Applications from outside that their senders confirmed, for the search box of those who decide: by number, company, credit code or phone. */
public final class EntryFinder {
    private EntryFinder() {
    }

    public static Hits find(Actor actor, String q, int most) {
        if (!actor.has(Role.OPERATOR) && !actor.has(Role.LEADER)) {
            return Hits.NONE;
        }
        Map<String, Object> values = new HashMap<>(Map.of("q", Hits.part(q)));
        var where = "from EntryApplication a where a.confirmedAt is not null and (a.number like :q escape '!' "
                + "or a.company like :q escape '!' or a.creditCode like :q escape '!' or a.phone like :q escape '!')";
        List<EntryApplication> found = EntryApplication.find(where + " order by a.sentAt desc, a.id desc", values)
                .page(0, most).list();
        return new Hits(found.stream().map(one -> new Hit(one.company, one.number,
                one.enterpriseId == null ? "/entries" : "/enterprises/" + one.enterpriseId)).toList(),
                EntryApplication.count(where, values));
    }
}
