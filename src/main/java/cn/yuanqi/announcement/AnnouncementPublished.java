package cn.yuanqi.announcement;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An announcement may be read from now on; fired once in its life.
 *
 * @param titleEn {@code null} where nobody translated it
 * @param enterprises whose people it is for; {@code null} when it is for everybody
 */
public record AnnouncementPublished(String parkId, UUID announcementId, String titleZh, String titleEn,
        Set<UUID> enterprises, Instant at) {
}
