package cn.yuanqi.billing;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.tenancy.ParkScoped;

/** What an enterprise's tax invoices are made out to (购方抬头). */
@Entity
@Table(name = "tax_title")
class TaxTitle extends ParkScoped {
    @Version
    public int version;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    public String name;
    @Column(name = "taxpayer_number")
    public String taxpayerNumber;
    public String address;
    public String phone;
    public String bank;
    public String account;

    /** Writes what holds from now on for the enterprise's next tax invoices. @param facts that hold */
    static TaxTitle state(UUID enterpriseId, TitleFacts facts) {
        var title = of(enterpriseId).orElseGet(TaxTitle::new);
        title.enterpriseId = enterpriseId;
        title.name = facts.name;
        title.taxpayerNumber = facts.taxpayerNumber;
        title.address = facts.address;
        title.phone = facts.phone;
        title.bank = facts.bank;
        title.account = facts.account;
        title.persist();
        return title;
    }

    static Optional<TaxTitle> of(UUID enterpriseId) {
        return find("enterpriseId", enterpriseId).firstResultOptional();
    }
}
