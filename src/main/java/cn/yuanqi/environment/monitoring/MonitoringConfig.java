package cn.yuanqi.environment.monitoring;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How frames are taken in and kept. */
@ConfigMapping(prefix = "yuanqi.monitoring")
interface MonitoringConfig {
    /** How far a logger's clock may run ahead before its time is not believed. */
    @WithDefault("PT10M")
    Duration ahead();

    /** Frames that may wait for each writer; more than the port lets in flight, so that the sockets slow down first. */
    @WithDefault("8192")
    int queue();

    /** Frames of one transaction. */
    @WithDefault("500")
    int group();

    /** How long a transaction waits for more frames while they keep coming: the longer, the less each costs. */
    @WithDefault("PT0.02S")
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

    /** How long a logger may take to say whether it will do as asked, and how often it is asked again. */
    @WithDefault("PT10S")
    Duration overTime();

    @WithDefault("3")
    int reCount();

    /** How long it may take to do it; longer while the history asked for still comes in, up to the second. */
    @WithDefault("PT3M")
    Duration execution();

    @WithDefault("PT1H")
    Duration longestExecution();

    /** How long an order waits for a logger that is not connected. */
    @WithDefault("PT10M")
    Duration patience();

    /** How far back missing hours are shown and, where switched on, asked for; how many at once, how often in a day. */
    @WithDefault("P7D")
    Duration gapsBack();

    @WithDefault("24")
    int gapHours();

    @WithDefault("24")
    int backfillsPerDay();

    /** Refused frames of one MN, or from one peer address times ten, that are kept in an hour. */
    @WithDefault("60")
    int refusedPerHour();

    /** How long refused frames are kept. */
    @WithDefault("P30D")
    Duration refusedKept();
}
