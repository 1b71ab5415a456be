package cn.yuanqi.request;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Hits.Hit;

/** Cases for the search box: by number, enterprise or item, as the cases' own list does. */
public final class CaseFinder {
    private CaseFinder() {
    }

    public static Hits find(Actor actor, String q, int most) {
        var sight = RequestSight.of(actor);
        if (!sight.staff() && sight.enterpriseId() == null) {
            return Hits.NONE;
        }
        var values = new HashMap<String, Object>();
        values.put("q", Hits.part(q.toLowerCase(Locale.ROOT)));
        var where = "from ServiceCase c where c.findText like :q escape '!'";
        if (!sight.staff()) {
            values.put("own", sight.enterpriseId());
            where += " and c.enterpriseId = :own";
        }
        List<ServiceCase> found = ServiceCase.find(where + " order by c.id desc", values).page(0, most).list();
        var names = Enterprise.byIds(found.stream().map(one -> one.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        return new Hits(found.stream().map(one -> new Hit(one.number, names.getOrDefault(one.enterpriseId, ""),
                "/requests/" + one.id)).toList(), ServiceCase.count(where, values));
    }
}
