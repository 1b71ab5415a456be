package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reckons what the slots of a meter, and of those before it at the same place, cost: each tier is used up in order. */
final class Reckoner {
    /** What was used in a month or year so far, and how many times as wide its tiers are. */
    private record Used(BigDecimal quantity, int factor) {
        static final Used NOTHING = new Used(BigDecimal.ZERO, 1);
    }

    private Reckoner() {
    }

    /**
     * @param slots by day
     * @param tariffs by which a slot is reckoned, empty when there is none
     * @return in order; without the slots that have no tariff
     */
    static Map<Slot, Reckoning> of(List<Slot> slots, Function<Slot, Optional<Tariff>> tariffs) {
        var reckoned = new LinkedHashMap<Slot, Reckoning>();
        Map<TierSpan, Map<Integer, Used>> used = new HashMap<>();
        for (Slot slot : slots) {
            for (TierSpan span : TierSpan.values()) {
                var before = used(used, span).getOrDefault(index(span, slot), Used.NOTHING);
                int factor = span == TierSpan.READING ? 1 : Math.max(before.factor(), spans(span, slot));
                tariffs.apply(slot).filter(tariff -> tariff.span == span)
                        .ifPresent(tariff -> reckoned.put(slot, Reckoning.of(slot, tariff,
                                span == TierSpan.READING ? BigDecimal.ZERO : before.quantity(), factor)));
                used(used, span).put(index(span, slot), new Used(before.quantity().add(slot.quantity()), factor));
            }
        }
        return reckoned;
    }

    private static Map<Integer, Used> used(Map<TierSpan, Map<Integer, Used>> used, TierSpan span) {
        return used.computeIfAbsent(span, none -> new HashMap<>());
    }

    private static int index(TierSpan span, Slot slot) {
        return span.index(slot.to().readOn);
    }

    /** From the end of September to the end of October is one month. */
    private static int spans(TierSpan span, Slot slot) {
        return Math.max(1, index(span, slot) - span.index(slot.from().readOn));
    }
}
