package cn.yuanqi.demo;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What of the demo there is to be. */
@ConfigMapping(prefix = "yuanqi.demo")
interface DemoConfig {
    /** Whether the start loads the demo, or brings it up to today. */
    @WithDefault("false")
    boolean load();

    /** Whether simulated loggers speak to the HJ 212 port. */
    @WithDefault("false")
    boolean loggers();

    /** How many; each drives one of the outlets of cq-jingkai, from the first on. */
    @WithDefault("320")
    int loggerCount();

    /** Time between two real-time frames of one logger. */
    @WithDefault("PT30S")
    Duration loggerInterval();

    @WithDefault("127.0.0.1")
    String loggerHost();
}
