package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;

/**
 * A policy as the outside sees it.
 *
 * @param open whether one can apply today
 * @param match how the asker's own enterprise stands to it, {@code null} for everybody else
 * @param applicationId the asker's own application that stands, {@code null} for none
 */
public record PolicyView(UUID id, String titleZh, String titleEn, String authority, String documentNumber,
        String link, String textZh, String textEn, String gives, BigDecimal cap, LocalDate appliesFrom,
        LocalDate appliesUntil, List<Condition> conditions, List<ChecklistItem> checklist, PolicyStatus status,
        boolean open, Match match, UUID applicationId, Instant publishedAt, int version) {

    /** In the reader's language, in Chinese where nobody translated it. */
    public String title() {
        return Language.current() == Language.EN && titleEn != null ? titleEn : titleZh;
    }

    public String text() {
        return Language.current() == Language.EN && textEn != null ? textEn : textZh;
    }

    public boolean draft() {
        return status == PolicyStatus.DRAFT;
    }

    public boolean published() {
        return status == PolicyStatus.PUBLISHED;
    }

    public boolean fits() {
        return match != null && match.fit() == Fit.FITS;
    }
}
