package cn.yuanqi.billing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** How many days after the due date an enterprise is reminded, in which words, and who reads them (催缴). */
@Entity
@Table(name = "dunning_step")
class DunningStep extends ParkScoped {
    @Version
    public int version;
    @Column(name = "days_overdue")
    public int days;
    @Column(name = "title_zh")
    public String titleZh;
    @Column(name = "title_en")
    public String titleEn;
    /** May name {@link DunningText#PLACES}. */
    @Column(name = "text_zh")
    public String textZh;
    @Column(name = "text_en")
    public String textEn;
    /** Names of {@link DunningReader}, with commas between them. */
    public String recipients;
    /** 1, or {@code null} once dropped: letters that went out still name it. */
    public Integer live = 1;

    /** @param facts that hold. @throws Problem 422 when another step has that day */
    static DunningStep write(DunningStepFacts facts) {
        mustBeFree(facts.days, null);
        var step = new DunningStep();
        step.take(facts);
        step.persist();
        return step;
    }

    void change(DunningStepFacts facts) {
        mustBeFree(facts.days, id);
        take(facts);
    }

    void drop() {
        live = null;
    }

    private void take(DunningStepFacts facts) {
        days = facts.days;
        titleZh = facts.titleZh;
        titleEn = facts.titleEn;
        textZh = facts.textZh;
        textEn = facts.textEn;
        recipients = String.join(",", facts.recipients.stream().sorted().map(Enum::name).toList());
    }

    /** Two that write the same day at once are told apart by the unique key. */
    private static void mustBeFree(int days, UUID own) {
        if (all().stream().anyMatch(other -> other.days == days && !other.id.equals(own))) {
            throw Problem.invalid("days", Language.words(DunningWords.class).dayTaken(days));
        }
    }

    List<DunningReader> readers() {
        return List.of(recipients.split(",")).stream().map(DunningReader::valueOf).toList();
    }

    /** Those in force, the earliest first. */
    static List<DunningStep> all() {
        return list("live = 1 order by days");
    }

    static Optional<DunningStep> byId(UUID id) {
        return DunningStep.<DunningStep>findByIdOptional(id).filter(step -> step.live != null);
    }
}
