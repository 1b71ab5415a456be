package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A tax rate as the outside sees it.
 *
 * @param buildingId {@code null} for all buildings that have no row of their own
 * @param rate percent
 * @param validTo the last day, {@code null} = without end
 */
record TaxRateView(UUID id, TaxedKind kind, UUID buildingId, String lessor, BigDecimal rate, LocalDate validFrom,
        LocalDate validTo, int version) {

    static TaxRateView of(TaxRate row) {
        var bare = row.rate.stripTrailingZeros();
        return new TaxRateView(row.id, row.kind, row.buildingId, row.lessor, bare.setScale(Math.max(0, bare.scale())),
                row.from, row.to, row.version);
    }
}
