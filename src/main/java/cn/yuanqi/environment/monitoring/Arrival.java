package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import cn.yuanqi.environment.hj212.Frame;
import cn.yuanqi.environment.hj212.FrameListener.Fate;
import cn.yuanqi.environment.hj212.ReceivedFrame;

/** A frame, or a reading that came without one, on its way into the database, and who waits for its fate. */
final class Arrival {
    private static final Set<String> REPLIES = Set.of("9011", "9012", "9013");

    /** What a reading turned out to be beside what was stored. */
    enum Outcome {
        STORED, DUPLICATE, CONFLICT
    }

    /** {@code null} when it came without a frame. */
    final ReceivedFrame received;
    final byte[] raw;
    final Instant receivedAt;
    final CompletableFuture<Fate> fate = new CompletableFuture<>();
    /** Set by the writer once it looked the MN up; {@code null} = nobody's. */
    KnownLogger logger;
    Reckoned reckoned;
    /** Set when it is merged. */
    Outcome outcome;

    Arrival(ReceivedFrame received) {
        this.received = received;
        this.raw = received.frame().raw();
        this.receivedAt = received.receivedAt().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A reading that no frame brought. */
    Arrival(byte[] raw, Instant receivedAt, KnownLogger logger, Reckoned reckoned) {
        this.received = null;
        this.raw = raw;
        this.receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        this.logger = logger;
        this.reckoned = reckoned;
    }

    String mn() {
        return received == null ? logger.mn() : received.frame().mn();
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

    /** Whether it is a logger's word about something asked of it. */
    boolean isReply() {
        return received != null && REPLIES.contains(received.frame().cn());
    }

    LoggerReplied reply() {
        Frame frame = received.frame();
        var said = frame.items().get(frame.cn().equals("9012") ? "ExeRtn" : "QnRtn");
        return new LoggerReplied(logger.outletId(), frame.cn(), frame.answeredQn(),
                said != null && said.matches("\\d{1,6}") ? Integer.valueOf(said) : null, receivedAt);
    }
}
