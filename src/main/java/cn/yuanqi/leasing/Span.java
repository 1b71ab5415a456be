package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from one to another, both included. */
record Span(LocalDate from, LocalDate to) {

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean holds(Span other) {
        return holds(other.from) && holds(other.to);
    }

    /** The days of both; {@code null} when they have none in common. */
    Span common(Span other) {
        var first = from.isAfter(other.from) ? from : other.from;
        var last = to.isBefore(other.to) ? to : other.to;
        return first.isAfter(last) ? null : new Span(first, last);
    }
}
