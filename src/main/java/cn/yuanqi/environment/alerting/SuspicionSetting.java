package cn.yuanqi.environment.alerting;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.tenancy.ParkScoped;

/** When values of a factor look made up, where a park wants it otherwise than usual. */
@Entity
@Table(name = "suspicion_rule")
class SuspicionSetting extends ParkScoped {
    @Version
    int version;
    @Column(updatable = false)
    String factor;
    @Column(name = "constant_minutes")
    int constantMinutes;
    @Column(name = "not_positive_values")
    int notPositiveValues;
    @Column(name = "zero_allowed")
    boolean zeroAllowed;
    @Column(name = "jump_percent")
    int jumpPercent;
    @Column(name = "mean_percent")
    int meanPercent;
    @Column(name = "mass_percent")
    int massPercent;

    static List<SuspicionSetting> all() {
        return listAll();
    }

    static Optional<SuspicionSetting> of(String factor) {
        return find("factor", factor).firstResultOptional();
    }

    static void set(String factor, SuspicionRule wanted) {
        var setting = of(factor).orElseGet(SuspicionSetting::new);
        setting.factor = factor;
        setting.constantMinutes = wanted.constantMinutes();
        setting.notPositiveValues = wanted.notPositiveValues();
        setting.zeroAllowed = wanted.zeroAllowed();
        setting.jumpPercent = wanted.jumpPercent();
        setting.meanPercent = wanted.meanPercent();
        setting.massPercent = wanted.massPercent();
        setting.persist();
    }

    SuspicionRule rule() {
        return new SuspicionRule(constantMinutes, notPositiveValues, zeroAllowed, jumpPercent, meanPercent,
                massPercent);
    }
}
