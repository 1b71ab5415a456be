package cn.yuanqi.billing;

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

    /** The part of a quantity that falls into one tier. */
    record Share(Tier tier, BigDecimal quantity) {
        BigDecimal exact() {
            return quantity.multiply(tier.price());
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

    List<Share> shares(BigDecimal quantity) {
        var shares = new ArrayList<Share>();
        var from = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            var to = tier.upTo() == null ? quantity : quantity.min(tier.upTo());
            if (to.compareTo(from) > 0) {
                shares.add(new Share(tier, to.subtract(from)));
                from = to;
            }
        }
        return shares;
    }

    /** CNY, rounded once. */
    BigDecimal amount(BigDecimal quantity) {
        return shares(quantity).stream().map(Share::exact).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2,
                RoundingMode.HALF_UP);
    }
}
