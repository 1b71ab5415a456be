package cn.yuanqi.environment.alerting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** When values of a factor look made up, where a park wants it otherwise than usual, at one outlet or at all. */
@Entity
@Table(name = "suspicion_rule")
class SuspicionSetting extends ParkScoped {
    @Version
    int version;
    @Column(updatable = false)
    String factor;
    /** Whose own it is, {@code null} for the whole park's. */
    @Column(name = "outlet_id", columnDefinition = "binary(16)", updatable = false)
    UUID outletId;
    @Unaudited("the outlet says it")
    @Column(updatable = false)
    String spot;
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
    @Column(name = "inflow_percent")
    int inflowPercent;

    static List<SuspicionSetting> all() {
        return listAll();
    }

    /** @param outletId {@code null} for the whole park's */
    static Optional<SuspicionSetting> of(UUID outletId, String factor) {
        return find("factor = ?1 and spot = ?2", factor, spot(outletId)).firstResultOptional();
    }

    static String spot(UUID outletId) {
        return outletId == null ? "-" : outletId.toString();
    }

    /** @throws Problem 409 when somebody set the same at the same moment */
    static void set(UUID outletId, String factor, SuspicionRule wanted) {
        var setting = of(outletId, factor).orElseGet(SuspicionSetting::new);
        setting.factor = factor;
        setting.outletId = outletId;
        setting.spot = spot(outletId);
        setting.constantMinutes = wanted.constantMinutes();
        setting.notPositiveValues = wanted.notPositiveValues();
        setting.zeroAllowed = wanted.zeroAllowed();
        setting.jumpPercent = wanted.jumpPercent();
        setting.meanPercent = wanted.meanPercent();
        setting.massPercent = wanted.massPercent();
        setting.inflowPercent = wanted.inflowPercent();
        setting.persist();
        try {
            flush();
        } catch (ConstraintViolationException | OptimisticLockException raced) {
            throw Problem.conflict(Language.words(SuspicionWords.class).setMeanwhile());
        }
    }

    SuspicionRule rule() {
        return new SuspicionRule(constantMinutes, notPositiveValues, zeroAllowed, jumpPercent, meanPercent,
                massPercent, inflowPercent);
    }
}
