package cn.yuanqi.platform;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

/** What is left of each person's measure of imports and exports. */
@ApplicationScoped
class Haste {
    private final HasteConfig config;
    private final Buckets buckets;

    Haste(HasteConfig config, Clock clock) {
        this.config = config;
        this.buckets = new Buckets(Duration.ofMinutes(1), clock);
    }

    /** @throws Problem 429 when there is nothing left */
    void imports(String person) {
        take("import " + person, config.imports());
    }

    /** @throws Problem 429 when there is nothing left */
    void exports(String person) {
        take("export " + person, config.exports());
    }

    private void take(String what, int measure) {
        var wait = buckets.take(what, measure);
        if (wait != null) {
            throw Problem.tooMany(wait);
        }
    }
}
