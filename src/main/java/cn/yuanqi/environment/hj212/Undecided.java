package cn.yuanqi.environment.hj212;

import java.util.Comparator;
import java.util.PriorityQueue;

import cn.yuanqi.environment.hj212.Refusal.Reason;

/** Failures within an open candidate, which may yet turn out to be valid, and they part of it. */
final class Undecided {
    /** Bytes that were no frame, by their positions in the stream. */
    record Report(Reason reason, long start, long end) {
    }

    private final PriorityQueue<Report> reports = new PriorityQueue<>(Comparator.comparingLong(Report::start));

    void add(Reason reason, long start, long end) {
        reports.add(new Report(reason, start, end));
    }

    /** The first one that begins before the position, taken out; {@code null} when none does. */
    Report takeBefore(long position) {
        return reports.isEmpty() || reports.peek().start >= position ? null : reports.poll();
    }

    void clear() {
        reports.clear();
    }
}
