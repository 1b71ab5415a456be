package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long an incubatee may still stay, in the park's days.
 *
 * @param months the allowance that holds for it
 * @param last the last day that is allowed
 */
record StayLimit(LocalDate entered, int months, LocalDate last, LocalDate today) {
    /** How many days before the end the park is told. */
    static final int NOTICE_DAYS = 90;

    /** What the park is told of, each once. */
    enum Step {
        /** The end is near: from 90 days before it on. */
        ENDING,
        /** The last day has passed. */
        OVER
    }

    static StayLimit of(LocalDate entered, int months, LocalDate today) {
        return new StayLimit(entered, months, Verdict.end(entered, months), today);
    }

    /** {@code null} while there is nothing to say. */
    public Step step() {
        if (today.isAfter(last)) {
            return Step.OVER;
        }
        return today.isBefore(last.minusDays(NOTICE_DAYS)) ? null : Step.ENDING;
    }

    /** Until the last day; negative after it. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, last);
    }

    public long daysOver() {
        return -daysLeft();
    }
}
