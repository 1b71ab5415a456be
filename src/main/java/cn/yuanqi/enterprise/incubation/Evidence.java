package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is on file about an enterprise on a day; the park's days throughout.
 *
 * @param foundedOn {@code null} when it is not known
 * @param stay from entry to the day itself, or to when incubation ended
 * @param special whether its field is one of those that may stay longer
 */
record Evidence(LocalDate on, LocalDate foundedOn, Stay stay, boolean special, List<Figure> revenue,
        List<Figure> venture, List<Certificate> certificates, List<Exit> exits) {

    /**
     * How long it has been in.
     *
     * @param from {@code null} before it entered
     * @param until {@code null} when it is known to have ended, but not when
     */
    record Stay(LocalDate from, LocalDate until) {
    }

    /** An accepted figure of a year, in CNY. */
    record Figure(int year, BigDecimal amount, UUID report) {
    }

    /**
     * As national high-tech enterprise.
     *
     * @param until the last day on which it is valid; {@code null} without end
     * @param withdrawn it counts on no day, nor did it ever
     */
    record Certificate(UUID document, LocalDate from, LocalDate until, boolean withdrawn) {
        boolean validOn(LocalDate day) {
            return !withdrawn && !isBefore(day) && !isOver(day);
        }

        /** Whether it was not yet valid on a day. */
        boolean isBefore(LocalDate day) {
            return from != null && day.isBefore(from);
        }

        private boolean isOver(LocalDate day) {
            return until != null && day.isAfter(until);
        }
    }

    /** A merger, an acquisition or a listing. */
    record Exit(UUID fact, RecordedFact.Kind kind, LocalDate on) {
    }
}
