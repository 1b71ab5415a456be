package cn.yuanqi.environment.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Which outlet of which park an MN speaks for. Global: the primary key lets one MN be bound once on the platform. */
@Entity
@Unaudited("follows the MN of its outlet")
@Table(name = "mn_binding")
class MnBinding extends PanacheEntityBase {
    @Id
    String mn;
    @Column(name = "park_id")
    String parkId;
    @Column(name = "outlet_id")
    UUID outletId;

    static MnBinding of(Outlet outlet, String parkId) {
        var binding = new MnBinding();
        binding.mn = outlet.logger.mn;
        binding.parkId = parkId;
        binding.outletId = outlet.id;
        return binding;
    }

    static List<MnBinding> of(Collection<String> mns) {
        return list("mn in ?1", mns);
    }

    /** Frees the MN of an outlet that gets another. */
    static void release(String parkId, UUID outletId) {
        delete("parkId = ?1 and outletId = ?2", parkId, outletId);
    }
}
