package cn.yuanqi.environment.alerting;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.tenancy.ParkScoped;

/** How pre-alarms open and close at one outlet, where that is not as everywhere. */
@Entity
@Table(name = "pre_alarm_rule")
class PreAlarmRule extends ParkScoped {
    @Column(name = "outlet_id", columnDefinition = "binary(16)", updatable = false)
    UUID outletId;
    @Column(name = "calm_values")
    int calmValues;
    @Column(name = "calm_percent")
    int calmPercent;
    @Column(name = "fresh_minutes")
    int freshMinutes;
    @Column(name = "open_values")
    int openValues = 1;
    @Column(name = "open_seconds")
    int openSeconds;
    @Version
    int version;

    static List<PreAlarmRule> at(Collection<UUID> outletIds) {
        return list("outletId in ?1", outletIds);
    }

    static Optional<PreAlarmRule> at(UUID outletId) {
        return at(List.of(outletId)).stream().findFirst();
    }

    /** Gives the outlet a rule of its own. */
    static void set(UUID outletId, Hysteresis wanted) {
        var rule = at(outletId).orElseGet(PreAlarmRule::new);
        rule.outletId = outletId;
        rule.calmValues = wanted.calmValues();
        rule.calmPercent = wanted.calmPercent();
        rule.freshMinutes = (int) wanted.freshness().toMinutes();
        rule.openValues = wanted.debounce().values();
        rule.openSeconds = (int) wanted.debounce().lasting().toSeconds();
        rule.persist();
    }

    Hysteresis hysteresis() {
        return new Hysteresis(calmValues, calmPercent, Duration.ofMinutes(freshMinutes),
                new Hysteresis.Debounce(openValues, Duration.ofSeconds(openSeconds)));
    }
}
