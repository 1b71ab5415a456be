package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The applications to a lender in all parks that the asker serves it in. */
@RequestScoped
class LenderQueue {
    @Inject
    Actor actor;
    @Inject
    InPark parks;

    /** One of them, with the park that it is in; nothing here comes out of a passport. */
    public record Item(String park, String parkName, UUID id, UUID enterpriseId, String enterprise, UUID institutionId,
            UUID productId, String product, ApplicationStatus status, Instant since, ApplicationStatus.Side waitsFor,
            BigDecimal amount, int termMonths, Instant submittedAt) {
    }

    /**
     * What is wanted of them.
     *
     * @param q in the name or code of the enterprise or the name of the product, {@code null} for all
     * @param after the last one that was seen, {@code null} to begin
     * @param latest whether the latest come first, else the longest entered
     */
    record Asked(Collection<ApplicationStatus> statuses, String q, String after, int limit, boolean latest) {
        static Asked underWay(String q, String after, int limit) {
            return new Asked(ApplicationStatus.LIVE, q, after, limit, false);
        }

        static Asked over(String q, String after, int limit) {
            return new Asked(ApplicationStatus.OVER, q, after, limit, true);
        }

        private String filter(List<UUID> lenders, Map<String, Object> values) {
            values.put("lenders", lenders);
            values.put("statuses", statuses);
            var filter = "from FinancingApplication a where a.institutionId in :lenders and a.submittedAt is not null "
                    + "and a.status in :statuses";
            if (q == null) {
                return filter;
            }
            values.put("q", Hits.part(q));
            return filter + " and " + ApplicationSearch.CALLED;
        }

        private String rest(Map<String, Object> values) {
            if (after != null) {
                values.put("after", id(after));
            }
            return (after == null ? "" : latest ? " and a.id < :after" : " and a.id > :after")
                    + (latest ? " order by a.id desc" : " order by a.id");
        }

        Comparator<Item> order() {
            Comparator<Item> longest = Comparator.comparing(item -> item.id().toString());
            return latest ? longest.reversed() : longest;
        }
    }

    private record Found(List<Item> items, long total) {
    }

    /** @throws Problem 403 for who serves no lender */
    Listing<Item> page(Asked asked) {
        var person = actor.person().id();
        var items = new ArrayList<Item>();
        long total = 0;
        boolean any = false;
        for (String park : actor.parks()) {
            var lenders = QuarkusTransaction.requiringNew().call(() -> Membership.placesNow(person, park)).stream()
                    .filter(place -> place.role().ofInstitution()).map(Membership.Place::institutionId).distinct()
                    .toList();
            any |= !lenders.isEmpty();
            if (!lenders.isEmpty()) {
                var found = parks.call(park, () -> found(lenders, asked));
                items.addAll(found.items());
                total += found.total();
            }
        }
        if (!any) {
            throw Problem.forbidden();
        }
        items.sort(asked.order());
        return Listing.cut(items.subList(0, Math.min(items.size(), asked.limit() + 1)), asked.limit(), total,
                last -> Cursor.encode(last.id().toString()));
    }

    private static Found found(List<UUID> lenders, Asked asked) {
        var values = new HashMap<String, Object>();
        var filter = asked.filter(lenders, values);
        long total = FinancingApplication.count(filter, values);
        List<FinancingApplication> rows = FinancingApplication.find(filter + asked.rest(values), values)
                .<FinancingApplication>range(0, asked.limit()).list();
        return new Found(items(rows), total);
    }

    private static UUID id(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    private static List<Item> items(List<FinancingApplication> rows) {
        Map<UUID, String> enterprises = Enterprise.byIds(rows.stream().map(row -> row.enterpriseId).distinct().toList())
                .stream().collect(Collectors.toMap(each -> each.id, each -> each.name));
        List<Product> products = rows.isEmpty()
                ? List.of()
                : Product.list("id in ?1", rows.stream().map(row -> row.productId).distinct().toList());
        Map<UUID, String> names = products.stream().collect(Collectors.toMap(each -> each.id, each -> each.name));
        return rows.stream().map(row -> new Item(row.parkId, Park.byCode(row.parkId).orElseThrow().name, row.id,
                row.enterpriseId, enterprises.get(row.enterpriseId), row.institutionId, row.productId,
                names.get(row.productId), row.status, row.since, row.status.waitsFor(), row.amount, row.termMonths,
                row.submittedAt)).toList();
    }
}
