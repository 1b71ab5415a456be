package cn.yuanqi.environment.alerting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The course of one outlet, factor and kind of alert: what a series of values opens and closes. Pure. */
final class Course {
    /** A move, in the order in which they happen. */
    sealed interface Move {
    }

    record Opens(Sample by) implements Move {
    }

    /** @param at event time of the value that completed the calm */
    record Closes(Instant at) implements Move {
    }

    private final Hysteresis rule;
    private final List<Move> moves = new ArrayList<>();
    private final Instant coveredUntil;
    private Calm calm;
    private int over;
    private Instant overSince;

    /**
     * @param open how calm the open alert is, {@code null} when none is open
     * @param coveredUntil when the last alert closed, {@code null} for never: values up to then belong to that alert
     *        and open no second one
     */
    Course(Hysteresis rule, Calm open, Instant coveredUntil) {
        this.rule = rule;
        this.calm = open;
        this.coveredUntil = coveredUntil;
    }

    /** Follows the values in event time, whatever order they are given in. */
    Course follow(List<Sample> samples) {
        samples.stream().sorted(Comparator.comparing(Sample::at)).forEach(this::take);
        return this;
    }

    private void take(Sample sample) {
        if (calm == null) {
            if (sample.valid() && isPassed(sample)) {
                calm = Calm.none(sample.at());
                moves.add(new Opens(sample));
                over = 0;
            }
            return;
        }
        calm = calm.after(sample, rule);
        if (calm.isEnough(rule)) {
            moves.add(new Closes(calm.calmAt()));
            calm = null;
        }
    }

    /** Counts consecutive valid values over; one that may open nothing, being within, old or past, begins anew. */
    private boolean isPassed(Sample sample) {
        if (!rule.isOpenedBy(sample) || isCovered(sample)) {
            over = 0;
            return false;
        }
        overSince = over == 0 ? sample.at() : overSince;
        over++;
        return rule.debounce().isPassed(over, overSince, sample.at());
    }

    private boolean isCovered(Sample sample) {
        return coveredUntil != null && !sample.at().isAfter(coveredUntil);
    }

    List<Move> moves() {
        return moves;
    }

    /** How calm the alert is that is open in the end, {@code null} when none is. */
    Calm calm() {
        return calm;
    }
}
