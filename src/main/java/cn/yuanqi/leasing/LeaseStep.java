package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** An escalation of a version's terms, as stored. */
@Entity
@Unaudited("the version's entry tells of it")
@Table(name = "lease_escalation")
public class LeaseStep extends ParkScoped {
    @Column(name = "version_id", columnDefinition = "binary(16)", updatable = false)
    public UUID versionId;
    public int place;
    @Column(name = "from_day")
    public LocalDate from;
    public BigDecimal percent;
    public BigDecimal price;
    public Integer line;

    static void write(UUID versionId, LeaseTerms terms) {
        for (int place = 0; place < terms.escalations.size(); place++) {
            var step = terms.escalations.get(place);
            var row = new LeaseStep();
            row.versionId = versionId;
            row.place = place;
            row.from = step.from();
            row.percent = step.percent();
            row.price = step.price();
            row.line = step.line();
            row.persist();
        }
    }

    Escalation escalation() {
        return new Escalation(from, percent, price, line);
    }

    static List<LeaseStep> of(Collection<UUID> versionIds) {
        return versionIds.isEmpty() ? List.of() : list("versionId in ?1 order by versionId, place", versionIds);
    }
}
