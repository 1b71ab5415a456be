package cn.yuanqi.environment.alerting;

import java.time.Instant;

/**
 * How far an open alert is on its way to closing.
 *
 * @param restlessAt event time of the last valid value that was not calm; older values change nothing any more
 * @param count consecutive calm values since
 * @param calmAt event time of the last of them, {@code null} when there is none
 */
record Calm(Instant restlessAt, int count, Instant calmAt) {

    static Calm none(Instant restlessAt) {
        return new Calm(restlessAt, 0, null);
    }

    /** Whether the sample comes behind all that was counted; one that does not calls for counting anew. */
    boolean isBefore(Instant at) {
        return at.isAfter(calmAt == null ? restlessAt : calmAt);
    }

    /**
     * Takes the next value in event time. A value whose flag is not valid is as good as missing: it neither breaks a
     * run of calm values (they are the consecutive <em>valid</em> ones) nor counts towards it.
     */
    Calm after(Sample sample, Hysteresis rule) {
        if (!sample.valid() || !sample.at().isAfter(restlessAt)) {
            return this;
        }
        return sample.isCalm(rule) ? new Calm(restlessAt, count + 1, sample.at()) : none(sample.at());
    }

    boolean isEnough(Hysteresis rule) {
        return count >= rule.calmValues();
    }
}
