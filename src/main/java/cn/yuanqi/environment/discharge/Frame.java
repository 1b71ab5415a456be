package cn.yuanqi.environment.discharge;

import java.time.Instant;

import cn.yuanqi.environment.monitoring.ReadingRow;

/**
 * A frame as it came but for its password, its checksum the last four signs (only frames with the right one become readings).
 *
 * @param text {@code null} for history that came otherwise
 * @param deviations from the standard, {@code null} for none
 */
record Frame(Instant at, Instant receivedAt, String text, String deviations) {

    static Frame of(ReadingRow row) {
        return new Frame(row.at, row.receivedAt, row.shownRaw(), row.deviations);
    }
}
