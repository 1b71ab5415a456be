package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What a laboratory found of one factor in one sample of an outlet's water; never changed, and never an online value. */
@Entity
@Unaudited("says by itself who uploaded it, and never changes")
@Table(name = "lab_result")
class LabResult extends ParkScoped {
    @Column(name = "outlet_id", updatable = false)
    public UUID outletId;
    @Column(updatable = false)
    public String factor;
    @Column(name = "sampled_at", updatable = false)
    public Instant sampledAt;
    /** In {@link #unit}; the detection limit when it is below. */
    @Column(updatable = false)
    public BigDecimal measured;
    @Column(name = "below_limit", updatable = false)
    public boolean below;
    @Column(updatable = false)
    public String unit;
    @Column(updatable = false)
    public String method;
    @Column(updatable = false)
    public String lab;
    /** Empty where the laboratory gives none. */
    @Column(name = "report_no", updatable = false)
    public String reportNo;
    @Column(name = "uploaded_at", updatable = false)
    public Instant uploadedAt;
    @Column(name = "uploaded_by", updatable = false)
    public UUID uploadedBy;

    static LabResult of(LabRow row, Stamp stamp) {
        var result = new LabResult();
        result.outletId = row.outletId();
        result.factor = row.factor();
        result.sampledAt = row.sampledAt();
        result.measured = row.measured();
        result.below = row.below();
        result.unit = row.unit();
        result.method = row.method();
        result.lab = row.lab();
        result.reportNo = row.reportNo();
        result.uploadedAt = stamp.instant();
        result.uploadedBy = stamp.person();
        return result;
    }

    /** What is stored of the same sample, factor, laboratory and report. */
    static Optional<LabResult> same(LabRow row) {
        return find("outletId = ?1 and factor = ?2 and sampledAt = ?3 and lab = ?4 and reportNo = ?5", row.outletId(),
                row.factor(), row.sampledAt(), row.lab(), row.reportNo()).firstResultOptional();
    }

    /** The last sampled first, of these outlets. */
    static List<LabResult> newest(List<UUID> outlets, LabFilter filter, int most) {
        if (outlets.isEmpty()) {
            return List.of();
        }
        var parameters = filter.parameters();
        parameters.put("outlets", outlets);
        return find("outletId in :outlets" + filter.condition() + " order by sampledAt desc, id desc", parameters)
                .page(0, most).list();
    }

    boolean says(LabRow row) {
        return measured.compareTo(row.measured()) == 0 && below == row.below() && unit.equals(row.unit())
                && method.equals(row.method());
    }
}
