package cn.yuanqi.request;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import cn.yuanqi.enterprise.Stamp;

/**
 * Whose hand moves a case, when, and under which calendar.
 *
 * @param side of the one who does it
 */
record Hand(Side side, Stamp stamp, WorkingCalendar calendar) {

    /** As exact as the database keeps it. */
    Instant at() {
        return stamp.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    boolean isPark() {
        return side != Side.ENTERPRISE;
    }
}
