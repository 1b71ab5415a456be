package cn.yuanqi.environment.monitoring;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A refused frame as JSON.
 *
 * @param outletId {@code null} when no park has bound the MN
 * @param raw the frame, its password blotted out: a disabled logger's is the right one
 */
record RefusedView(UUID id, UUID outletId, String mn, RefusalReason reason, String peer, Instant receivedAt,
        String raw) {
    private static final Pattern PASSWORD = Pattern.compile("(?i)PW=[^;&]*");

    static RefusedView of(RefusedFrame frame) {
        return new RefusedView(frame.id, frame.outletId, frame.mn, frame.reason, frame.peer, frame.receivedAt,
                shown(frame.raw));
    }

    static RefusedView of(UnknownFrame frame) {
        return new RefusedView(frame.id, null, frame.mn, frame.reason, frame.peer, frame.receivedAt, shown(frame.raw));
    }

    static String shown(byte[] raw) {
        return PASSWORD.matcher(new String(raw, StandardCharsets.UTF_8)).replaceAll("PW=***");
    }
}
