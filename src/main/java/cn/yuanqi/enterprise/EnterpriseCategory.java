package cn.yuanqi.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.PartOf;
import cn.yuanqi.tenancy.ParkScoped;

/** One category of one enterprise, a row so that an index finds all of a category. */
@Entity
@PartOf(owner = "enterprise", as = "categories")
@Table(name = "enterprise_category")
class EnterpriseCategory extends ParkScoped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", updatable = false)
    public Enterprise enterprise;
    @Enumerated(EnumType.STRING)
    public Category category;

    static EnterpriseCategory of(Enterprise enterprise, Category category) {
        var row = new EnterpriseCategory();
        row.enterprise = enterprise;
        row.category = category;
        return row;
    }
}
