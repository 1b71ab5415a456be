package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;

import cn.yuanqi.environment.hj212.FrameListener.Fate;
import cn.yuanqi.environment.hj212.ReceivedFrame;

/** A frame on its way into the database, and who waits for its fate. */
final class Arrival {
    final ReceivedFrame received;
    final byte[] raw;
    final Instant receivedAt;
    final CompletableFuture<Fate> fate = new CompletableFuture<>();
    /** Set by the writer once it looked the MN up; {@code null} = nobody's. */
    KnownLogger logger;
    Reckoned reckoned;

    Arrival(ReceivedFrame received) {
        this.received = received;
        this.raw = received.frame().raw();
        this.receivedAt = received.receivedAt().truncatedTo(ChronoUnit.MILLIS);
    }

    String mn() {
        return received.frame().mn();
    }

    /** The peer's address; its port says nothing. */
    String peerHost() {
        var peer = received.peer() == null ? "" : received.peer();
        int port = peer.lastIndexOf(':');
        return port > 0 ? peer.substring(0, port) : peer;
    }

    /** Why it is not welcome, {@code null} when it is. */
    RefusalReason refusal() {
        return logger == null ? RefusalReason.UNKNOWN_MN : logger.refusalOf(received.frame().pw());
    }

    boolean isPending() {
        return !fate.isDone();
    }
}
