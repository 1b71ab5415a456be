package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

    /** The rules of one park. */
    interface Rules {
        SuspicionRule of(UUID outletId, String factor);
    }

    /** Who says so: the outlet's own rule, the park's, or what is usual. */
    enum Origin {
        OUTLET, PARK, USUAL
    }

    record Told(SuspicionRule rule, Origin origin) {
    }

    /** Those of the current park, for one transaction. Needs one. */
    Rules here() {
        var known = known();
        return (outletId, factor) -> told(known, outletId, factor).rule;
    }

    /** @param outletId {@code null} for the whole park's */
    Told told(UUID outletId, String factor) {
        return told(known(), outletId, factor);
    }

    private Known known() {
        var now = clock.instant();
        var rules = known.get(park.id());
        if (rules == null || !rules.until.isAfter(now)) {
            rules = new Known(read(), now.plus(settings.memory()));
            known.put(park.id(), rules);
        }
        return rules;
    }

    private static Told told(Known rules, UUID outletId, String factor) {
        if (rules.rules.isEmpty()) {
            return new Told(SuspicionRule.usual(factor), Origin.USUAL);
        }
        var own = outletId == null ? null : rules.rules.get(key(outletId, factor));
        if (own != null) {
            return new Told(own, Origin.OUTLET);
        }
        var parks = rules.rules.get(key(null, factor));
        return parks == null
                ? new Told(SuspicionRule.usual(factor), Origin.USUAL)
                : new Told(parks, Origin.PARK);
    }

    private static String key(UUID outletId, String factor) {
        return SuspicionSetting.spot(outletId) + factor;
    }

    void forget(String parkId) {
        known.remove(parkId);
    }

    private static Map<String, SuspicionRule> read() {
        var rules = new HashMap<String, SuspicionRule>();
        SuspicionSetting.all().forEach(setting -> rules.put(setting.spot + setting.factor, setting.rule()));
        return rules;
    }
}
