package cn.yuanqi.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** What the park tells its people, from draft to withdrawal. */
@Entity
public class Announcement extends ParkScoped {
    @Version
    public int version;
    @Column(name = "title_zh")
    public String titleZh;
    @Column(name = "title_en")
    public String titleEn;
    @Column(name = "text_zh", columnDefinition = "text")
    public String textZh;
    @Column(name = "text_en", columnDefinition = "text")
    public String textEn;
    @Enumerated(EnumType.STRING)
    public Reach reach;
    /** Between commas, with one at each end; {@code null} for all. */
    public String categories;
    /** The same of stages. */
    public String stages;
    @Column(name = "building_id", columnDefinition = "binary(16)")
    public UUID buildingId;
    @Column(name = "visible_from")
    public LocalDate visibleFrom;
    @Column(name = "visible_until")
    public LocalDate visibleUntil;
    public boolean pinned;
    @Enumerated(EnumType.STRING)
    public AnnouncementStatus status = AnnouncementStatus.DRAFT;
    /** Counts what readers were shown: a changed text is unread again. */
    public int revision = 1;
    @Unaudited("the entry says when")
    @Column(name = "listed_at")
    public Instant listedAt;
    @Column(name = "written_at", updatable = false)
    public Instant writtenAt;
    @Column(name = "written_by", columnDefinition = "binary(16)", updatable = false)
    public UUID writtenBy;
    @Column(name = "published_at")
    public Instant publishedAt;
    @Column(name = "published_by", columnDefinition = "binary(16)")
    public UUID publishedBy;
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;
    @Column(name = "withdrawn_by", columnDefinition = "binary(16)")
    public UUID withdrawnBy;
    /** When its letters were written. */
    @Unaudited("a machine's note of its own letters")
    @Column(name = "told_at", updatable = false)
    public Instant toldAt;

    /** @throws Problem 422 when a fact does not hold */
    public static Announcement draft(AnnouncementFacts facts, Stamp stamp) {
        facts.mustHold(stamp.today());
        var announcement = new Announcement();
        announcement.listedAt = stamp.instant();
        announcement.writtenAt = stamp.instant();
        announcement.writtenBy = stamp.person();
        announcement.write(facts);
        announcement.persist();
        flush();
        return announcement;
    }

    /** @throws Problem 409 when it is withdrawn, 412 when edited meanwhile, 422 when a fact does not hold */
    void edit(AnnouncementFacts facts, Stamp stamp) {
        must(AnnouncementStatus.DRAFT, AnnouncementStatus.PUBLISHED);
        facts.visibleFrom = facts.visibleFrom == null ? visibleFrom : facts.visibleFrom;
        facts.mustHold(stamp.today());
        boolean said = !(titleZh.equals(facts.titleZh) && textZh.equals(facts.textZh)
                && Objects.equals(titleEn, facts.titleEn) && Objects.equals(textEn, facts.textEn));
        if (said && status == AnnouncementStatus.PUBLISHED) {
            revision++;
        }
        write(facts);
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        }
    }

    private void write(AnnouncementFacts facts) {
        titleZh = facts.titleZh;
        titleEn = facts.titleEn;
        textZh = facts.textZh;
        textEn = facts.textEn;
        reach = facts.reach;
        categories = joined(facts.categories);
        stages = joined(facts.stages);
        buildingId = facts.buildingId;
        visibleFrom = facts.visibleFrom;
        visibleUntil = facts.visibleUntil;
        pinned = facts.pinned;
    }

    private static String joined(List<? extends Enum<?>> some) {
        return some.isEmpty() ? null : some.stream().map(Enum::name).collect(Collectors.joining(",", ",", ","));
    }

    private static <E> List<E> apart(String joined, Function<String, E> named) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).filter(each -> !each.isEmpty()).map(named).toList();
    }

    List<Category> categories() {
        return apart(categories, Category::valueOf);
    }

    List<Lifecycle> stages() {
        return apart(stages, Lifecycle::valueOf);
    }

    AnnouncementFacts facts() {
        var facts = new AnnouncementFacts();
        facts.titleZh = titleZh;
        facts.titleEn = titleEn;
        facts.textZh = textZh;
        facts.textEn = textEn;
        facts.reach = reach;
        facts.categories = categories();
        facts.stages = stages();
        facts.buildingId = buildingId;
        facts.visibleFrom = visibleFrom;
        facts.visibleUntil = visibleUntil;
        facts.pinned = pinned;
        return facts;
    }

    /** Its readers are told at once, or on its first day. @throws Problem 409 unless it is a draft with days to come */
    public void publish(Stamp stamp) {
        must(AnnouncementStatus.DRAFT);
        if (visibleUntil != null && visibleUntil.isBefore(stamp.today())) {
            throw Problem.conflict(words().overAlready(visibleUntil.toString()));
        }
        status = AnnouncementStatus.PUBLISHED;
        publishedAt = stamp.instant();
        publishedBy = stamp.person();
        listedAt = stamp.instant();
        Audit.as("published", this);
        send();
        if (isSeen(stamp.today())) {
            tell(stamp);
        }
    }

    /** @throws Problem 409 unless it is published */
    void withdraw(Stamp stamp) {
        must(AnnouncementStatus.PUBLISHED);
        status = AnnouncementStatus.WITHDRAWN;
        withdrawnAt = stamp.instant();
        withdrawnBy = stamp.person();
        Audit.as("withdrawn", this);
        send();
    }

    /** Whether it shows on that day. */
    boolean isSeen(LocalDate day) {
        return status == AnnouncementStatus.PUBLISHED && !day.isBefore(visibleFrom)
                && (visibleUntil == null || !day.isAfter(visibleUntil));
    }

    /** Has its letters written, once; of two at the same moment one does it. */
    void tell(Stamp stamp) {
        if (claim(id, stamp.instant())) {
            toldAt = stamp.instant();
            Arc.container().beanManager().getEvent().fire(new AnnouncementPublished(parkId, id, titleZh, titleEn,
                    reach == Reach.EVERYBODY ? null : Readers.enterprises(this, stamp.today()), stamp.instant()));
        }
    }

    /** That is the machine's, so it is no version. */
    private static boolean claim(UUID id, Instant now) {
        return update("toldAt = ?1 where id = ?2 and toldAt is null and status = ?3", now, id,
                AnnouncementStatus.PUBLISHED) == 1;
    }

    /** Published ones whose first day has come, and that nobody was told of. */
    static List<Announcement> untold(LocalDate today) {
        return list("status = ?1 and toldAt is null and visibleFrom <= ?2 and (visibleUntil is null or "
                + "visibleUntil >= ?2) order by id", AnnouncementStatus.PUBLISHED, today);
    }

    /** @throws Problem 409 */
    void must(AnnouncementStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw Problem.conflict(words().notInThisState(words().status(status)));
        }
    }

    private static void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(words().movedMeanwhile());
        }
    }

    private static AnnouncementWords words() {
        return Language.words(AnnouncementWords.class);
    }
}
