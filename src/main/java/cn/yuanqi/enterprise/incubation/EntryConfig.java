package cn.yuanqi.enterprise.incubation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the public door is kept from floods. */
@ConfigMapping(prefix = "yuanqi.entry")
interface EntryConfig {
    /** Forms sent from one address in an hour. */
    @WithDefault("10")
    int perAddress();

    /** Forms sent to one park in an hour. */
    @WithDefault("120")
    int perPark();

    /** Letters to one mail address in a day. */
    @WithDefault("3")
    int perMail();

    /** Nobody fills the form faster. */
    @WithDefault("PT3S")
    Duration fastest();
}
