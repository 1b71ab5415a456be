package cn.yuanqi.environment.alerting;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How alerts open and close unless an outlet says otherwise. */
@ConfigMapping(prefix = "yuanqi.alerting")
interface AlertingSettings {
    /** So many consecutive valid values close a pre-alarm, … */
    @WithDefault("3")
    int calmValues();

    /** … each at most so many percent of the limit. */
    @WithDefault("95")
    int calmPercent();

    /** Values older than this at their receipt open no pre-alarm. */
    @WithDefault("10M")
    Duration freshness();

    /** How long an outlet's own rule is believed, since another instance may have changed it. */
    @WithDefault("30S")
    Duration memory();

    /** How often silent loggers are looked for; {@code off} for never. */
    @WithDefault("30s")
    String silenceCheck();

    /** How often it is looked for alerts that nobody reacts to; {@code off} for never. */
    @WithDefault("1m")
    String escalationRound();

    default Hysteresis preAlarm() {
        return new Hysteresis(calmValues(), calmPercent(), freshness());
    }
}
