package cn.yuanqi.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.LastFaults;

/** What the platform's home shows beside the parks' names; found out where all rooms can be seen. Numbers, never contents. */
public interface PlatformSigns {
    /** By the park's code; a park that has nothing yet may be left out. Needs a transaction. */
    Map<String, ParkSign> parks();

    /** Of the instance that is asked, and of what all of them share. Needs a transaction. */
    Health health();

    /** @param heard outlets that a frame came from in the last ten minutes @param lastHeard {@code null} for never */
    record ParkSign(long people, long enterprises, long outlets, long heard, Instant lastHeard, long openAlerts) {
        public static final ParkSign NONE = new ParkSign(0, 0, 0, 0, null, 0);
    }

    /**
     * @param databaseMillis how long it took to answer
     * @param framesPerMinute that this instance took in
     * @param outboxSeconds how long the oldest message waits that has not gone
     */
    record Health(String database, long databaseMillis, long framesPerMinute, long waitingFrames, long outboxSeconds,
            long givenUp, List<Check> checks, List<Job> jobs, List<LastFaults.Fault> faults) {
        public long lateJobs() {
            return jobs.stream().filter(Job::isLate).count();
        }

        public String oldest() {
            return spoken(outboxSeconds);
        }

        public boolean isSlow() {
            return databaseMillis > 100;
        }

        public boolean isStuck() {
            return outboxSeconds > 300;
        }
    }

    /** A condition of being ready. */
    record Check(String name, boolean up) {
    }

    /** @param seconds since it last succeeded here @param period in seconds, 0 when not known yet */
    record Job(String name, long seconds, long period, long failed) {
        private static final int PERIODS = 3;
        private static final int PATIENCE = 120;

        public String lastDone() {
            return spoken(seconds);
        }

        public String every() {
            return period == 0 ? "–" : spoken(period);
        }

        public boolean isLate() {
            return period > 0 && seconds > PERIODS * period + PATIENCE;
        }
    }

    private static String spoken(long seconds) {
        var words = Language.words(HealthWords.class);
        return seconds < 120
                ? words.seconds(seconds)
                : seconds < 7200 ? words.minutes(seconds / 60) : words.hours(seconds / 3600);
    }
}
