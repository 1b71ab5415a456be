package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A price that changes with the quantity (阶梯价), for water and power. */
record TieredPrice(List<Tier> tiers) {

    /**
     * @param upTo the quantity to which the tier reaches, included; {@code null} in the last one
     * @param price CNY for one unit of the meter
     */
    record Tier(BigDecimal upTo, BigDecimal price) {
    }

    /** The part of a quantity that falls into one tier. @param tier its place, from 1 */
    record Share(int tier, BigDecimal quantity, BigDecimal price) {
        BigDecimal exact() {
            return quantity.multiply(price);
        }
    }

    /** @throws IllegalArgumentException unless the tiers rise and only the last is open */
    TieredPrice {
        tiers = List.copyOf(tiers);
        var below = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            var upTo = tiers.get(i).upTo();
            boolean last = i == tiers.size() - 1;
            if (last ? upTo != null : upTo == null || upTo.compareTo(below) <= 0) {
                throw new IllegalArgumentException("tiers must rise, and only the last is open: " + tiers);
            }
            below = upTo;
        }
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("no tier");
        }
    }

    /** The same tiers, so many times as wide. */
    TieredPrice times(int factor) {
        return new TieredPrice(tiers.stream().map(
                tier -> new Tier(tier.upTo() == null ? null : tier.upTo().multiply(BigDecimal.valueOf(factor)),
                        tier.price()))
                .toList());
    }

    /** @param base what was used before: the quantity begins there */
    List<Share> shares(BigDecimal base, BigDecimal quantity) {
        var shares = new ArrayList<Share>();
        var from = base;
        var end = base.add(quantity);
        for (int i = 0; i < tiers.size(); i++) {
            var tier = tiers.get(i);
            var to = tier.upTo() == null ? end : end.min(tier.upTo());
            if (to.compareTo(from) > 0) {
                shares.add(new Share(i + 1, to.subtract(from), tier.price()));
                from = to;
            }
        }
        return shares;
    }

    /** CNY, rounded once. */
    static BigDecimal amount(List<Share> shares) {
        return shares.stream().map(Share::exact).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2,
                RoundingMode.HALF_UP);
    }
}
