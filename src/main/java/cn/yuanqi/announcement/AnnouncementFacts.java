package cn.yuanqi.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.Flaws;
import cn.yuanqi.space.Building;

/** An announcement as it is written, by the JSON door or the form. Days are the park's. */
public class AnnouncementFacts {
    static final int LONGEST = 10_000;
    static final int TITLE = 200;
    public String titleZh;
    public String titleEn;
    /** Plain text; an empty line ends a paragraph. */
    public String textZh;
    public String textEn;
    public Reach reach = Reach.ENTERPRISES;
    /** Only enterprises of one of these; empty for all. */
    public List<Category> categories;
    /** Only enterprises at one of these; empty for all that have not left. */
    public List<Lifecycle> stages;
    /** Only enterprises that hold a unit there today; {@code null} for all. */
    public UUID buildingId;
    /** The first day on which it is seen; today when not given. */
    public LocalDate visibleFrom;
    /** The last one; {@code null} without end. */
    public LocalDate visibleUntil;
    public boolean pinned;

    /** @throws cn.yuanqi.platform.Problem 422 naming each field that does not hold */
    void mustHold(LocalDate today) {
        var words = Language.words(AnnouncementWords.class);
        var flaws = new Flaws();
        titleZh = flaws.text("titleZh", titleZh, TITLE);
        titleEn = flaws.textOrNothing("titleEn", titleEn, TITLE);
        textZh = flaws.text("textZh", textZh, LONGEST);
        textEn = flaws.textOrNothing("textEn", textEn, LONGEST);
        flaws.must(titleEn == null == (textEn == null), titleEn == null ? "titleEn" : "textEn", words.bothInEnglish());
        flaws.chosen("reach", reach);
        categories = categories == null ? List.of() : categories.stream().distinct().sorted().toList();
        stages = stages == null ? List.of() : stages.stream().distinct().sorted().toList();
        boolean narrowed = !categories.isEmpty() || !stages.isEmpty() || buildingId != null;
        flaws.must(reach != Reach.EVERYBODY || !narrowed, "reach", words.everybodyIsEverybody());
        flaws.must(buildingId == null || Building.byId(buildingId).isPresent(), "buildingId", words.noSuchBuilding());
        visibleFrom = visibleFrom == null ? today : visibleFrom;
        flaws.day("visibleFrom", visibleFrom);
        flaws.day("visibleUntil", visibleUntil);
        flaws.must(visibleUntil == null || !visibleUntil.isBefore(visibleFrom), "visibleUntil", words.endBeforeBegin());
        flaws.settle();
    }
}
