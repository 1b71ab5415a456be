package cn.yuanqi.environment.hj212;

import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Whoever makes frames durable. */
public interface FrameListener {
    /**
     * Called on an event loop, must not block. Completes once the frame's fate is durable; the answer goes out only then.
     * A failed stage says that nothing is durable: there is no answer, and the logger repeats.
     */
    CompletionStage<Fate> received(ReceivedFrame frame);

    /**
     * Bytes that were no frame; called on an event loop, must not block.
     *
     * @param speakers the MNs that the connection is known to speak for; empty before any frame was accepted
     */
    default void refused(Refusal refusal, Set<String> speakers) {
    }

    /** What the logger is told. */
    enum Fate {
        /** Stored: 9014, if the frame asks for an answer. */
        ANSWER,
        /** Refused, and no word of why: wrong password, unknown MN, disabled logger. */
        SILENCE
    }
}
