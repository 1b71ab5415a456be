package cn.yuanqi.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often one person may ask for what makes the service work long. */
@ConfigMapping(prefix = "yuanqi.haste")
interface HasteConfig {
    /** Tables and papers in a minute. */
    @WithDefault("60")
    int exports();

    /** Files to be read into the park, in a minute; checking one first counts as well. */
    @WithDefault("20")
    int imports();
}
