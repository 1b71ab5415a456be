package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.CurrentPark;

/** How pre-alarms open and close at each outlet, remembered for a short while. */
@ApplicationScoped
class RuleBook {
    @Inject
    AlertingSettings settings;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    private final Map<Spot, Known> known = new ConcurrentHashMap<>();

    private record Spot(String parkId, UUID outletId) {
    }

    private record Known(Hysteresis rule, Instant until) {
    }

    /** The rules at these outlets of the current park. Needs a transaction. */
    Map<UUID, Hysteresis> of(Collection<UUID> outletIds) {
        var now = clock.instant();
        var rules = new HashMap<UUID, Hysteresis>();
        var here = park.id();
        for (var id : outletIds) {
            var one = known.get(new Spot(here, id));
            if (one != null && one.until().isAfter(now)) {
                rules.put(id, one.rule());
            }
        }
        var missing = outletIds.stream().filter(id -> !rules.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            rules.putAll(read(missing, now.plus(settings.memory())));
        }
        return rules;
    }

    private Map<UUID, Hysteresis> read(List<UUID> outletIds, Instant until) {
        var rules = new HashMap<UUID, Hysteresis>();
        outletIds.forEach(id -> rules.put(id, settings.preAlarm()));
        PreAlarmRule.at(outletIds).forEach(rule -> rules.put(rule.outletId, rule.hysteresis()));
        rules.forEach((id, rule) -> known.put(new Spot(park.id(), id), new Known(rule, until)));
        return rules;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PreAlarmRuleChanged change) {
        known.remove(new Spot(change.parkId(), change.outletId()));
    }
}
