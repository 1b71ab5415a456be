package cn.yuanqi.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What this instance is there for; {@code YUANQI_DUTY} sets it. */
@ConfigMapping(prefix = "yuanqi.duties")
interface DutyConfig {
    @WithDefault("all")
    Duty duty();
}
