package cn.yuanqi.environment.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** One line of an inspection's checklist, as it was asked, and what was found. */
@Entity
@Unaudited("told with its inspection")
@Table(name = "inspection_item")
public class InspectionItem extends ParkScoped {
    public enum Answer {
        YES, NO, NOT_APPLICABLE
    }

    @Column(name = "inspection_id", columnDefinition = "binary(16)", updatable = false)
    public UUID inspectionId;
    /** How often it was saved. */
    public int version;
    @Column(updatable = false)
    public int place;
    @Column(name = "text_zh", updatable = false)
    public String textZh;
    /** {@code null} when the park wrote none. */
    @Column(name = "text_en", updatable = false)
    public String textEn;
    /** {@code null} until somebody answers. */
    @Enumerated(EnumType.STRING)
    public Answer answer;
    public String remark;
    @Column(name = "saved_at")
    public Instant savedAt;
    @Column(name = "saved_by", columnDefinition = "binary(16)")
    public UUID savedBy;

    static void ask(Inspection visit, int place, ChecklistLine line) {
        var item = new InspectionItem();
        item.inspectionId = visit.id;
        item.place = place;
        item.textZh = line.zh();
        item.textEn = line.en();
        item.persist();
    }

    /**
     * To be called with the inspection held.
     *
     * @param seen how often it was saved when the asker looked
     * @throws Problem 409 when it was saved meanwhile
     */
    void save(Answer found, String said, int seen, Stamp stamp) {
        if (seen != version) {
            throw Problem.conflict(Language.words(InspectionWords.class).savedMeanwhile());
        }
        answer = found;
        remark = said;
        version++;
        savedAt = stamp.instant();
        savedBy = stamp.person();
    }

    void tell(Inspection visit) {
        Audit.did("answeredItem", visit, Map.of(), remark == null
                ? Map.of("place", place, "answer", String.valueOf(answer))
                : Map.of("place", place, "answer", String.valueOf(answer), "note", remark));
    }

    /** As the park asks it, in the language of the request. */
    public String text() {
        return Language.current() == Language.EN && textEn != null ? textEn : textZh;
    }

    static List<InspectionItem> of(UUID inspectionId) {
        return list("inspectionId = ?1 order by place", inspectionId);
    }

    static Optional<InspectionItem> of(Inspection visit, UUID id) {
        return find("id = ?1 and inspectionId = ?2", id, visit.id).firstResultOptional();
    }
}
