package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** One step of a tariff. */
@Entity
@Unaudited("stands and falls with its tariff")
@Table(name = "tariff_tier")
public class TariffTier extends ParkScoped {
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "tariff_id", updatable = false)
    public Tariff tariff;
    /** From 1. */
    @Column(updatable = false)
    public int place;
    /** Included; {@code null} in the last one. */
    @Column(name = "up_to", updatable = false)
    public BigDecimal upTo;
    /** CNY. */
    @Column(updatable = false)
    public BigDecimal price;

    static List<TariffTier> of(Tariff tariff, List<TariffFacts.Tier> steps) {
        var tiers = new ArrayList<TariffTier>();
        for (TariffFacts.Tier step : steps) {
            var tier = new TariffTier();
            tier.tariff = tariff;
            tier.place = tiers.size() + 1;
            tier.upTo = step.upTo();
            tier.price = step.price();
            tiers.add(tier);
        }
        return tiers;
    }
}
