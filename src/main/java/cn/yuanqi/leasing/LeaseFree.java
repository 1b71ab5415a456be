package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A rent-free window of a version's terms, as stored. */
@Entity
@Unaudited("the version's entry tells of it")
@Table(name = "lease_free_period")
public class LeaseFree extends ParkScoped {
    @Column(name = "version_id", columnDefinition = "binary(16)", updatable = false)
    public UUID versionId;
    public int place;
    @Column(name = "from_day")
    public LocalDate from;
    @Column(name = "to_day")
    public LocalDate to;

    static void write(UUID versionId, LeaseTerms terms) {
        for (int place = 0; place < terms.freePeriods.size(); place++) {
            var row = new LeaseFree();
            row.versionId = versionId;
            row.place = place;
            row.from = terms.freePeriods.get(place).from();
            row.to = terms.freePeriods.get(place).to();
            row.persist();
        }
    }

    FreePeriod window() {
        return new FreePeriod(from, to);
    }

    static List<LeaseFree> of(Collection<UUID> versionIds) {
        return versionIds.isEmpty() ? List.of() : list("versionId in ?1 order by versionId, place", versionIds);
    }
}
