package cn.yuanqi.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Listing;
import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Finds a page of the register, and how much there is in all, among tens of thousands. Of few hits, the index of the
 * filters names them all and the page is cut from them; of many, the index of the order comes upon a page of them soon.
 * Left to itself the database takes the second way for few hits, too, and reads the whole park row by row. Up to
 * {@link #NAMED} hits the naming is the counting, so that the park is read once.
 */
record EnterpriseHits(Actor actor, EnterpriseSearch search) {
    private static final int FEW = 2_000;
    private static final int NAMED = 5_000;

    Listing<Enterprise> page() {
        if (!search.filters() && actor.seesWholePark()) {
            return cut("1 = 1", new HashMap<>(), Enterprise.count());
        }
        var values = new HashMap<String, Object>();
        var filter = scope(values) + " and " + search.filter(values);
        var hits = ids(filter, values);
        if (hits.isEmpty()) {
            return new Listing<>(List.of(), 0L, null);
        }
        if (hits.size() <= FEW) {
            return cut("e.id in :few", new HashMap<>(Map.of("few", hits)), hits.size());
        }
        return cut(filter, values, hits.size() <= NAMED
                ? hits.size()
                : Enterprise.count("from Enterprise e where " + filter, values));
    }

    private String scope(Map<String, Object> values) {
        if (actor.seesWholePark()) {
            return "1 = 1";
        }
        values.put("own", actor.enterpriseId());
        return "e.id = :own";
    }

    private static List<UUID> ids(String filter, Map<String, Object> values) {
        var query = Panache.getEntityManager().createQuery("select e.id from Enterprise e where " + filter, UUID.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(NAMED + 1).getResultList();
    }

    private Listing<Enterprise> cut(String filter, Map<String, Object> values, long total) {
        return Listing.cut(fetch(filter, values, search.limit() + 1), search.limit(), total, search::next);
    }

    /** A page without a count. */
    List<Enterprise> some() {
        var values = new HashMap<String, Object>();
        return fetch(scope(values) + " and " + search.filter(values), values, search.limit());
    }

    private List<Enterprise> fetch(String filter, Map<String, Object> values, int most) {
        var behind = search.after() == null ? "" : search.order().behind(search.after(), values);
        return Enterprise.<Enterprise>find("from Enterprise e where " + filter + behind + search.order().clause(),
                values).page(0, most).list();
    }
}
