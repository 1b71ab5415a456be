package cn.yuanqi.enterprise.incubation;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.platform.Buckets;

/**
 * How often an address may send the public form, and a park receive it. What must hold across processes, the park's daily
 * cap and the letters to one mail address, is counted in the database, behind this.
 */
@ApplicationScoped
class EntryFlood {
    private final EntryConfig config;
    private final Buckets buckets;

    EntryFlood(EntryConfig config, Clock clock) {
        this.config = config;
        this.buckets = new Buckets(Duration.ofHours(1), clock);
    }

    /** How long the asker must wait; {@code null} when it need not. */
    Duration wait(String park, String address) {
        var own = buckets.take("address " + address, config.perAddress());
        return own != null ? own : buckets.take("park " + park, config.perPark());
    }
}
