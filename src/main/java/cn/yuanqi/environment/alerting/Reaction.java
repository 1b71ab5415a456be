package cn.yuanqi.environment.alerting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How fast people react. Pure.
 *
 * @param opened alerts that the park learnt of in the time looked at
 * @param acknowledged so many of them, …
 * @param toAcknowledge … and the median from when the park learnt of it; {@code null} for none
 * @param closed so many of them, …
 * @param toClose … and the median of how long they were open, event time; {@code null} for none
 */
public record Reaction(int opened, int acknowledged, Duration toAcknowledge, int closed, Duration toClose) {

    /** What happened to an alert, and when. */
    record Times(UUID id, AlertKind kind, Instant openedAt, Instant acknowledgedAt, Instant closedAt) {
        /** When the park learnt of it, which its id tells: a day's mean is known when the day is long past. */
        Instant knownAt() {
            return Reaction.knownAt(id);
        }
    }

    static Instant knownAt(UUID alert) {
        return Instant.ofEpochMilli(alert.getMostSignificantBits() >>> 16);
    }

    /** What the ids of alerts that were stored at that time or later do not come before. */
    static UUID firstId(Instant time) {
        return new UUID(time.toEpochMilli() << 16, 0);
    }

    static Reaction of(List<Times> alerts) {
        var toAcknowledge = alerts.stream().filter(alert -> alert.acknowledgedAt != null)
                .map(alert -> between(alert.knownAt(), alert.acknowledgedAt)).sorted().toList();
        var toClose = alerts.stream().filter(alert -> alert.closedAt != null)
                .map(alert -> between(alert.openedAt, alert.closedAt)).sorted().toList();
        return new Reaction(alerts.size(), toAcknowledge.size(), median(toAcknowledge), toClose.size(),
                median(toClose));
    }

    /** A clock that is a little ahead makes nothing negative. */
    private static Duration between(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    /** Of an even number the mean of the two in the middle. */
    private static Duration median(List<Duration> sorted) {
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
    }
}
