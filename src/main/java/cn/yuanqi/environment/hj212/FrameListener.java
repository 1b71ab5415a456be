package cn.yuanqi.environment.hj212;

import java.util.concurrent.CompletionStage;

/** Whoever makes frames durable. */
public interface FrameListener {
    /**
     * Called on an event loop, must not block. Completes once the frame's fate is durable; the answer goes out only then.
     * A failed stage says that nothing is durable: there is no answer, and the logger repeats.
     */
    CompletionStage<Fate> received(ReceivedFrame frame);

    /** Bytes that were no frame; called on an event loop, must not block. */
    default void refused(Refusal refusal) {
    }

    /** What the logger is told. */
    enum Fate {
        /** Stored: 9014, if the frame asks for an answer. */
        ANSWER,
        /** Refused, and no word of why: wrong password, unknown MN, disabled logger. */
        SILENCE
    }
}
