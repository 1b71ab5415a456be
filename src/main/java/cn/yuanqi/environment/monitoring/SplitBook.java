package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import cn.yuanqi.environment.hj212.Frame;

/**
 * The split messages under way, one for each MN: a part that says no time is of the time that a part before it said, and a
 * message whose parts do not all come is noticed. Bounded in loggers, parts and patience; what it forgets, or another
 * process hears, is stored as parts all the same.
 */
final class SplitBook {
    static final String NO_TIME_IN_PART = "NO_TIME_IN_PART";
    static final String INCOMPLETE_SPLIT = "INCOMPLETE_SPLIT";
    private static final int MOST_LOGGERS = 10_000;
    private static final int MOST_PARTS = 999;
    private static final long PATIENCE_SECONDS = 60;

    private static final class Message {
        private final String cn;
        private final int parts;
        private final BitSet seen = new BitSet();
        private LocalDateTime time;
        private Instant heardAt;

        Message(Frame frame) {
            cn = frame.cn();
            parts = frame.pnum();
        }

        boolean isContinuedBy(Frame frame, Instant at) {
            var said = frame.dataTime();
            return cn.equals(frame.cn()) && parts == frame.pnum() && heardAt.plusSeconds(PATIENCE_SECONDS).isAfter(at)
                    && (said == null || time == null || said.equals(time));
        }

        void hear(Frame frame, Instant at) {
            seen.set(frame.pno());
            time = frame.dataTime() == null ? time : frame.dataTime();
            heardAt = at;
        }
    }

    private final Map<String, Message> underWay = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Message> eldest) {
            return size() > MOST_LOGGERS;
        }
    };

    /** The time that a frame is of: what it says itself, else what its message said before; notes what is missing. */
    LocalDateTime time(Frame frame, Instant at, Set<String> deviations) {
        if (!frame.split() || frame.pnum() > MOST_PARTS) {
            return frame.dataTime();
        }
        synchronized (underWay) {
            var message = underWay.get(frame.mn());
            if (message == null || !message.isContinuedBy(frame, at)) {
                if (message != null && message.seen.cardinality() < message.parts) {
                    deviations.add(INCOMPLETE_SPLIT);
                }
                message = new Message(frame);
                underWay.put(frame.mn(), message);
            }
            message.hear(frame, at);
            if (frame.dataTime() == null && message.time != null) {
                deviations.add(NO_TIME_IN_PART);
                return message.time;
            }
            return frame.dataTime();
        }
    }
}
