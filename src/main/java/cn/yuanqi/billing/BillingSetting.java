package cn.yuanqi.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.tenancy.ParkScoped;

/** How a park bills; a park that never said has no row. */
@Entity
@Table(name = "billing_setting")
class BillingSetting extends ParkScoped {
    @Version
    public int version;
    /** Whether credit pays new invoices by itself. */
    @Column(name = "credit_applies")
    public boolean creditApplies;

    /** Unless the park says otherwise, it does. */
    static boolean isCreditApplied() {
        return BillingSetting.<BillingSetting>findAll().firstResultOptional().map(one -> one.creditApplies)
                .orElse(true);
    }

    /** Of two that say it first at once the unique key refuses one. */
    static void say(boolean creditApplies) {
        var setting = BillingSetting.<BillingSetting>findAll().firstResultOptional().orElseGet(BillingSetting::new);
        setting.creditApplies = creditApplies;
        setting.persistAndFlush();
    }
}
