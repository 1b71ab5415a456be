package cn.yuanqi.environment.monitoring;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How frames are taken in and kept. */
@ConfigMapping(prefix = "yuanqi.monitoring")
interface MonitoringConfig {
    /** Readings older than this are no readings any more: five years, as long as day means must be kept. */
    @WithDefault("P1827D")
    Duration retention();

    /** How far a logger's clock may run ahead before its time is not believed. */
    @WithDefault("PT10M")
    Duration ahead();

    /** Frames that may wait for each writer; more than the port lets in flight, so that the sockets slow down first. */
    @WithDefault("8192")
    int queue();

    /** Frames of one transaction. */
    @WithDefault("200")
    int group();

    /** How long a transaction waits for more frames. */
    @WithDefault("PT0.005S")
    Duration linger();

    /** Threads that write; a logger always meets the same one, so that its frames keep their order. */
    @WithDefault("2")
    int writers();

    /** How long what was read about a logger is believed, since another instance may have changed it. */
    @WithDefault("PT30S")
    Duration memory();

    /** The same for an MN that nobody has bound. */
    @WithDefault("PT5S")
    Duration memoryOfUnknown();

    /** Refused frames of one MN, or from one peer address times ten, that are kept in an hour. */
    @WithDefault("60")
    int refusedPerHour();

    /** How long refused frames are kept. */
    @WithDefault("P30D")
    Duration refusedKept();
}
