package cn.yuanqi.environment.compliance;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Policy of the verdict; none of it is law. */
@ConfigMapping(prefix = "yuanqi.compliance")
interface ComplianceSettings {
    /** How long after its end a park day may stay unjudged before the outlet counts as one that cannot be judged. */
    @WithDefault("12H")
    Duration grace();

    /** How many days back a judged day is looked for. */
    @WithDefault("31")
    int days();

    /** How often it is asked whether a new day has fallen due; {@code off} for never. */
    @WithDefault("10m")
    String dueCheck();

    /** How often it is asked whether a process has died before it judged whom it had to; {@code off} for never. */
    @WithDefault("5s")
    String docketCheck();
}
