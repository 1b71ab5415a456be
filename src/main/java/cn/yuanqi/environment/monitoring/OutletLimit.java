package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.PartOf;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A dated limit of an outlet for one factor; limits are added and ended, so that history keeps its own. */
@Entity
@PartOf(owner = "outlet", as = "limits")
@Table(name = "outlet_limit")
public class OutletLimit extends ParkScoped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "outlet_id", updatable = false)
    Outlet outlet;
    public String factor;
    @Enumerated(EnumType.STRING)
    public LimitBasis basis;
    @Column(name = "lower_bound")
    public BigDecimal lower;
    @Column(name = "upper_bound")
    public BigDecimal upper;
    /** The upper bound at a water temperature of at most {@link WaterTemperature#COLD}; {@code null} when that changes nothing. */
    @Column(name = "cold_upper")
    public BigDecimal coldUpper;
    public String source;
    /** The class of the library that it was taken from, {@code null} when somebody wrote it by hand. */
    @Column(name = "standard_class")
    public String standardClass;
    /** First day on which it applies, in the park's zone; {@code null} = since ever. */
    @Column(name = "valid_from")
    public LocalDate validFrom;
    /** Last day on which it applies; {@code null} = until further notice. */
    @Column(name = "valid_to")
    public LocalDate validTo;
    @Unaudited("an order for showing")
    int place;

    /** Its bounds as people write them. */
    public String range() {
        return OutletLine.range(lower, upper);
    }

    /** The upper bound that applies; that of warm water, the stricter one, where the temperature is not known. */
    BigDecimal upper(LimitInForce.Water water) {
        return coldUpper != null && water == LimitInForce.Water.COLD ? coldUpper : upper;
    }

    /** The bound in cold water as people write it, {@code null} when there is none. */
    public String cold() {
        return coldUpper == null ? null : OutletLine.range(null, coldUpper);
    }

    OutletInput.LimitInput input() {
        return new OutletInput.LimitInput(factor, basis.name(), lower, upper, source, validFrom, validTo, coldUpper,
                standardClass);
    }

    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
