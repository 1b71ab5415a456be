package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.CurrentPark;

/** When values look made up in each park, remembered for a short while, since another instance may change it. */
@ApplicationScoped
class SuspicionBook {
    @Inject
    AlertingSettings settings;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Map<String, SuspicionRule> rules, Instant until) {
    }

    /** The rule for a factor in the current park. Needs a transaction. */
    SuspicionRule of(String factor) {
        var now = clock.instant();
        var rules = known.get(park.id());
        if (rules == null || !rules.until.isAfter(now)) {
            rules = new Known(read(), now.plus(settings.memory()));
            known.put(park.id(), rules);
        }
        var own = rules.rules.get(factor);
        return own == null ? SuspicionRule.usual(factor) : own;
    }

    void forget(String parkId) {
        known.remove(parkId);
    }

    private static Map<String, SuspicionRule> read() {
        var rules = new HashMap<String, SuspicionRule>();
        SuspicionSetting.all().forEach(setting -> rules.put(setting.factor, setting.rule()));
        return rules;
    }
}
