package cn.yuanqi.space;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one to another, both included.
 *
 * @param from {@code null} = since ever
 * @param to {@code null} = without end
 */
public record Span(LocalDate from, LocalDate to) {
    public Span {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a span that ends before it begins: " + from + " to " + to);
        }
    }

    public static Span since(LocalDate from) {
        return new Span(from, null);
    }

    public boolean contains(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    public boolean contains(Span other) {
        return (from == null || other.from != null && !other.from.isBefore(from))
                && (to == null || other.to != null && !other.to.isAfter(to));
    }

    public boolean overlaps(Span other) {
        return (to == null || !other.startsAfter(to)) && (other.to == null || !startsAfter(other.to));
    }

    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** The days that both have, {@code null} when there are none. */
    public Span common(Span other) {
        return overlaps(other) ? new Span(later(from, other.from), earlier(to, other.to)) : null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** How many days it has; both ends must be set. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
