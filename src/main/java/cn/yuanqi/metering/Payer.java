package cn.yuanqi.metering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.yuanqi.space.Hold;
import cn.yuanqi.space.HoldKind;
import cn.yuanqi.space.Span;

/** Who pays for a slot. @param leaseId {@code null} when no lease is the reason */
record Payer(UUID enterpriseId, UUID leaseId) {

    /**
     * The enterprise of the meter, or the tenant who held the unit on most of the days: where tenants change, a reading is
     * taken on the last day of the one.
     *
     * @param holds of the meter's unit
     * @return empty when nobody held it
     */
    static Optional<Payer> of(Slot slot, List<Hold> holds) {
        if (slot.meter().enterpriseId != null) {
            return Optional.of(new Payer(slot.meter().enterpriseId, null));
        }
        var days = new Span(slot.fromDay(), slot.toDay());
        return holds.stream()
                .filter(hold -> hold.kind == HoldKind.LET && hold.enterpriseId != null && hold.span().overlaps(days))
                .max(Comparator.comparingLong((Hold hold) -> hold.span().common(days).days())
                        .thenComparing(hold -> hold.from))
                .map(hold -> new Payer(hold.enterpriseId, hold.leaseId));
    }
}
