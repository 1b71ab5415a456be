package cn.yuanqi.environment.hj212;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The beginnings ({@code ##} and four digits) whose last byte is still to come. */
final class Candidates {
    /**
     * One of them, at stream positions.
     *
     * @param end behind the checksum's last digit
     * @param length the data segment's, as declared
     */
    record Candidate(long start, long end, int length) {
        Candidate(long start, int length) {
            this(start, start + Packet.PREFIX + length + Packet.CRC, length);
        }
    }

    private final PriorityQueue<Candidate> byEnd = new PriorityQueue<>(
            Comparator.comparingLong(Candidate::end).thenComparingLong(Candidate::start));
    /** By start; those that were judged stay until they come to the head. */
    private final ArrayDeque<Candidate> byStart = new ArrayDeque<>();

    void add(Candidate candidate) {
        byStart.add(candidate);
        byEnd.add(candidate);
    }

    boolean none() {
        return byEnd.isEmpty();
    }

    int size() {
        return byEnd.size();
    }

    /** Takes the earliest that ends there; null when none does. */
    Candidate takeEnding(long position) {
        return byEnd.isEmpty() || byEnd.peek().end != position ? null : byEnd.poll();
    }

    /** Where the next one to be judged ends; 0 when there is none. */
    long nextEnd() {
        return byEnd.isEmpty() ? 0 : byEnd.peek().end;
    }

    /** Where the earliest of those begins that end behind the position; {@link Long#MAX_VALUE} when there is none. */
    long first(long position) {
        if (byEnd.isEmpty()) {
            byStart.clear();
        }
        while (!byStart.isEmpty() && byStart.peek().end <= position) {
            byStart.poll();
        }
        return byStart.isEmpty() ? Long.MAX_VALUE : byStart.peek().start;
    }

    List<Candidate> startingBefore(long position) {
        return byEnd.isEmpty() ? List.of() : byEnd.stream().filter(candidate -> candidate.start < position).toList();
    }

    void clear() {
        byStart.clear();
        byEnd.clear();
    }
}
