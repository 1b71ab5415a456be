package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The applications to a lender in all parks that the asker serves it in, the longest submitted first. */
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

    private record Found(List<Item> items, long total) {
    }

    /** @param status {@code null} for all that is under way @throws Problem 403 for who serves no lender */
    Listing<Item> page(ApplicationStatus status, String after, int limit) {
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
                var found = parks.call(park, () -> found(lenders, status, after, limit));
                items.addAll(found.items());
                total += found.total();
            }
        }
        if (!any) {
            throw Problem.forbidden();
        }
        items.sort(Comparator.comparing(item -> item.id().toString()));
        return Listing.cut(items.subList(0, Math.min(items.size(), limit + 1)), limit, total,
                last -> Cursor.encode(last.id().toString()));
    }

    private static Found found(List<UUID> lenders, ApplicationStatus status, String after, int limit) {
        var wanted = status == null
                ? List.of(ApplicationStatus.values()).stream().filter(ApplicationStatus::isLive).toList()
                : List.of(status);
        var whose = "from FinancingApplication a where a.institutionId in ?1 and a.submittedAt is not null "
                + "and a.status in ?2";
        long total = FinancingApplication.count(whose, lenders, wanted);
        List<FinancingApplication> rows = after == null
                ? FinancingApplication.find(whose + " order by a.id", lenders, wanted)
                        .<FinancingApplication>range(0, limit).list()
                : FinancingApplication.find(whose + " and a.id > ?3 order by a.id", lenders, wanted, id(after))
                        .<FinancingApplication>range(0, limit).list();
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
