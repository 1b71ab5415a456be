package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.PartOf;
import cn.yuanqi.tenancy.ParkScoped;

/** How much of one factor a permit allows in a calendar year. */
@Entity
@PartOf(owner = "permit", as = "amounts")
@Table(name = "permitted_amount")
class PermittedAmount extends ParkScoped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "permit_id", updatable = false)
    Permit permit;
    @Column(updatable = false)
    String factor;
    @Column(name = "kg_per_year")
    BigDecimal kgPerYear;

    static PermittedAmount of(Permit permit, String factor) {
        var amount = new PermittedAmount();
        amount.permit = permit;
        amount.factor = factor;
        permit.amounts.add(amount);
        return amount;
    }
}
