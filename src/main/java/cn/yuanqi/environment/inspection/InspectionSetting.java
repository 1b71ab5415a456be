package cn.yuanqi.environment.inspection;

import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** How a park inspects; a park that never said has no row. */
@Entity
@Table(name = "inspection_setting")
class InspectionSetting extends ParkScoped {
    /** What a visit takes without all this, until the park says otherwise. */
    static final int USUAL_MINUTES = 20;

    /** How often it was said. */
    @Unaudited("a counter")
    public int version;
    @Column(name = "visit_minutes")
    public int visitMinutes;

    static int minutesOfVisit() {
        return InspectionSetting.<InspectionSetting>findAll().firstResultOptional().map(one -> one.visitMinutes)
                .orElse(USUAL_MINUTES);
    }

    /** 0 where nobody has said anything yet. */
    static int known() {
        return InspectionSetting.<InspectionSetting>findAll().firstResultOptional().map(one -> one.version)
                .orElse(0);
    }

    /**
     * Of two that say it first at once the unique key refuses one.
     *
     * @param seen what {@link #known} was when the asker looked
     * @throws Problem 412 when somebody else changed it meanwhile
     */
    static void say(int visitMinutes, List<ChecklistLine> lines, int seen) {
        var setting = InspectionSetting.<InspectionSetting>findAll().withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseGet(InspectionSetting::new);
        if (seen != (setting.version)) {
            throw Problem.stale();
        }
        var before = ChecklistItem.lines().stream().map(ChecklistLine::zh).toList();
        setting.visitMinutes = visitMinutes;
        setting.version++;
        setting.persistAndFlush();
        ChecklistItem.write(lines);
        Audit.tells(setting, Map.of("checklist", before),
                Map.of("checklist", lines.stream().map(ChecklistLine::zh).toList()));
    }
}
