package cn.yuanqi.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Listing;
import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Finds a page of the register, and how much there is in all, among tens of thousands. Up to {@link #NAMED} hits, the
 * index of the filters names them all, so that the park is read once: their number is the total, and the page is cut
 * from them. Of more, the index of the order comes upon a page of them soon. Left to itself the database takes the
 * second way for few hits, too, and reads the whole park row by row.
 */
record EnterpriseHits(Actor actor, EnterpriseSearch search) {
    private static final int NAMED = 1_000;

    Listing<Enterprise> page() {
        if (!search.filters() && actor.seesWholePark()) {
            return cut("1 = 1", new HashMap<>(), Enterprise.count());
        }
        var values = new HashMap<String, Object>();
        var filter = scope(values) + " and " + search.filter(values);
        var named = named(filter, values);
        if (named.size() > NAMED) {
            return cut(filter, values, Enterprise.count("from Enterprise e where " + filter, values));
        }
        var shown = search.order().cut(named, search.after(), search.limit() + 1);
        return shown.isEmpty()
                ? new Listing<>(List.of(), (long) named.size(), null)
                : cut("e.id in :shown", new HashMap<>(Map.of("shown", shown)), named.size());
    }

    private String scope(Map<String, Object> values) {
        if (actor.seesWholePark()) {
            return "1 = 1";
        }
        values.put("own", actor.enterpriseId());
        return "e.id = :own";
    }

    /**
     * Up to one more than {@link #NAMED} hits, in no order. The join keeps the search in its own index: the row with the fact to sort
     * by is read for a hit only.
     */
    private List<EnterpriseHit> named(String filter, Map<String, Object> values) {
        var query = Panache.getEntityManager().createQuery("select e.id, row." + search.order().field()
                + " from Enterprise e left join Enterprise row on row.id = e.id where " + filter, EnterpriseHit.class);
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
