package cn.yuanqi.financing;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Hits.Hit;

/**
 * Applications for money for the search box: by the enterprise's name or credit code, or the product's name. Each finds what
 * their list shows them: drafts are the enterprise's alone, a lender's people find their own institution's.
 */
public final class ApplicationFinder {
    private ApplicationFinder() {
    }

    public static Hits find(Actor actor, String q, int most) {
        var sight = FinancingSight.of(actor);
        var values = new HashMap<String, Object>();
        values.put("q", Hits.part(q));
        var where = "from FinancingApplication a where " + ApplicationSearch.seen(sight, values)
                + " and " + ApplicationSearch.CALLED;
        List<FinancingApplication> found = FinancingApplication.find(where + " order by a.id desc", values)
                .page(0, most).list();
        if (found.isEmpty()) {
            return Hits.NONE;
        }
        var names = Enterprise.byIds(found.stream().map(one -> one.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        var products = Product.<Product>list("id in ?1", found.stream().map(one -> one.productId).distinct().toList())
                .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        return new Hits(found.stream().map(one -> new Hit(products.getOrDefault(one.productId, ""),
                names.getOrDefault(one.enterpriseId, ""), "/financing/applications/" + one.id)).toList(),
                FinancingApplication.count(where, values));
    }
}
