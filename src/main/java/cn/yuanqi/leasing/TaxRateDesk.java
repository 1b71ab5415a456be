package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with tax rates; it opens its transactions itself. */
@RequestScoped
class TaxRateDesk {
    @Inject
    CurrentPark park;

    List<TaxRateView> all() {
        return QuarkusTransaction.requiringNew().call(() -> TaxRate.all().stream().map(TaxRateView::of).toList());
    }

    TaxRateView get(String id) {
        return QuarkusTransaction.requiringNew().call(() -> TaxRateView.of(found(id)));
    }

    /** @throws Problem 409 when another one of the kind and building has one of its days, 422, 404 */
    TaxRateView write(TaxRateFacts facts) {
        return QuarkusTransaction.requiringNew().call(() -> {
            facts.mustHold();
            var row = TaxRate.write(facts, park.park());
            TaxRate.flush();
            return TaxRateView.of(row);
        });
    }

    /** @param seen the version that was read. @throws Problem as {@link #write}, and 412, 428 */
    TaxRateView change(String id, String seen, TaxRateFacts facts) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = found(id);
            Etag.check(seen, row.version);
            facts.mustHold();
            row.change(facts, park.park());
            TaxRate.flush();
            return TaxRateView.of(row);
        });
    }

    /** Percent; {@code null} when the table says nothing. @throws Problem 404 for a foreign building */
    BigDecimal inForce(TaxRateFacts asked) {
        return QuarkusTransaction.requiringNew().call(() -> {
            asked.mustBeHere();
            return TaxRate.on(asked.kind, asked.buildingId, asked.validFrom).orElse(null);
        });
    }

    /** Lines that were written with it keep it. */
    void remove(String id) {
        QuarkusTransaction.requiringNew().run(() -> found(id).delete());
    }

    private static TaxRate found(String id) {
        return TaxRate.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
