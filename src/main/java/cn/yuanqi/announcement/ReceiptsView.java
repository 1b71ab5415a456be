package cn.yuanqi.announcement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who has opened an announcement.
 *
 * @param enterprises how many it is for as of today; {@code null} when it is for everybody
 * @param read how many of the park's enterprises somebody has opened it for
 */
public record ReceiptsView(Integer enterprises, int read, List<Line> items) {

    /**
     * @param people how many of its people have opened it
     * @param current whether one of them saw the present text
     */
    public record Line(UUID enterpriseId, String enterprise, int people, Instant firstAt, boolean current) {
    }
}
