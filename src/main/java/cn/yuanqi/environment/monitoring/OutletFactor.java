package cn.yuanqi.environment.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.PartOf;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A factor that an outlet is watched on, in the unit in which its values are kept and its limits are written. */
@Entity
@PartOf(owner = "outlet", as = "factors")
@Table(name = "outlet_factor")
public class OutletFactor extends ParkScoped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "outlet_id", updatable = false)
    Outlet outlet;
    public String code;
    public String unit;
    @Unaudited("an order for showing")
    int place;
}
