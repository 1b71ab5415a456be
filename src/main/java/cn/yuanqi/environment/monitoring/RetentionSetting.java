package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** How long a park keeps its readings; a park that never said has no row. */
@Entity
@Table(name = "retention_setting")
class RetentionSetting extends ParkScoped {
    @Version
    public int version;
    @Column(name = "readings_months")
    public int readingsMonths;
    @Column(name = "means_months")
    public int meansMonths;
    @Column(name = "frames_months")
    public int framesMonths;
    /** Deleting waits a while after it, so that a slip can be taken back. */
    @Unaudited("is the entry's own time")
    @Column(name = "changed_at")
    public Instant changedAt;

    static Optional<RetentionSetting> said() {
        return RetentionSetting.<RetentionSetting>findAll().firstResultOptional();
    }

    /** Of the current park. */
    static Retention inForce() {
        return said().map(RetentionSetting::retention).orElse(Retention.USUAL);
    }

    /** Of two that say it at once the version, or the first time the unique key, refuses one. */
    static RetentionSetting say(Retention wanted, Instant now) {
        var setting = said().orElseGet(RetentionSetting::new);
        if (setting.changedAt == null || !setting.retention().equals(wanted)) {
            setting.readingsMonths = wanted.readings();
            setting.meansMonths = wanted.means();
            setting.framesMonths = wanted.frames();
            setting.changedAt = now;
            setting.persistAndFlush();
        }
        return setting;
    }

    Retention retention() {
        return new Retention(readingsMonths, meansMonths, framesMonths);
    }
}
