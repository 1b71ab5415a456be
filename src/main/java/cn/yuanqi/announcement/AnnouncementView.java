package cn.yuanqi.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.platform.Language;

/**
 * An announcement as the outside sees it.
 *
 * @param unread whether its present text is new to the asker
 * @param readBy of how many enterprises somebody has opened it; {@code null} for all but operators and leaders
 */
public record AnnouncementView(UUID id, String titleZh, String titleEn, String textZh, String textEn, Reach reach,
        List<Category> categories, List<Lifecycle> stages, UUID buildingId, LocalDate visibleFrom,
        LocalDate visibleUntil, boolean pinned, AnnouncementStatus status, int revision, List<FileView> files,
        Instant writtenAt, Instant publishedAt, Instant withdrawnAt, boolean unread, Long readBy, int version) {

    /** @param size bytes */
    public record FileView(UUID id, String name, long size) {
    }

    /** In the reader's language, in Chinese where nobody translated it. */
    public String title() {
        return english() ? titleEn : titleZh;
    }

    /** Whether only the Chinese is there for somebody who reads English. */
    public boolean untranslated() {
        return Language.current() == Language.EN && titleEn == null;
    }

    public List<Prose.Paragraph> paragraphs() {
        return Prose.of(english() ? textEn : textZh);
    }

    private boolean english() {
        return Language.current() == Language.EN && titleEn != null;
    }

    public boolean draft() {
        return status == AnnouncementStatus.DRAFT;
    }

    public boolean published() {
        return status == AnnouncementStatus.PUBLISHED;
    }
}
