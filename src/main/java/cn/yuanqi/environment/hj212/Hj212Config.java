package cn.yuanqi.environment.hj212;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where loggers connect, and how much of them is taken in at once. */
@ConfigMapping(prefix = "yuanqi.hj212")
interface Hj212Config {
    @WithDefault("true")
    boolean enabled();

    @WithDefault("0.0.0.0")
    String host();

    /** 0 takes any free port. */
    @WithDefault("9212")
    int port();

    /** Switched off only for loggers that cannot reckon; their frames are then marked. */
    @WithDefault("true")
    boolean checkCrc();

    /** The largest data segment accepted, in bytes. */
    @WithDefault("9999")
    int longestSegment();

    /** Beyond it a newcomer takes the place of the oldest connection without an accepted frame, or is closed. */
    @WithDefault("6000")
    int connections();

    /** Frames handed over and not yet durable: of one connection, and of all. Then reading stops, down to half of it. */
    @WithDefault("64")
    int inFlightPerConnection();

    @WithDefault("4096")
    int inFlight();

    /** Beyond it a logger's frames are read more slowly; none is dropped. */
    @WithDefault("500")
    int framesPerSecondPerMn();

    /** Older ones of the same MN are closed. */
    @WithDefault("2")
    int connectionsPerMn();

    /** A connection that sends so many bytes without one valid frame is closed. */
    @WithDefault("1048576")
    int fruitlessBytes();

    /** A connection without a byte in either direction is closed. */
    @WithDefault("PT30M")
    Duration idle();

    /** A peer that takes longer to send one frame whole is closed; time in which it was not read does not count. */
    @WithDefault("PT1M")
    Duration slowest();

    /** A peer that does not take its answers for so long is closed. */
    @WithDefault("PT30S")
    Duration unread();

    /** How long a stop waits for frames on their way to become durable. */
    @WithDefault("PT3S")
    Duration drain();
}
