package cn.yuanqi.environment.hj212;

import java.time.Instant;

/** A frame with the moment of its receipt (UTC) and the peer, as {@code address:port}. */
public record ReceivedFrame(Frame frame, Instant receivedAt, String peer) {
}
