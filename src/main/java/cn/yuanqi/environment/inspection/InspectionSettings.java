package cn.yuanqi.environment.inspection;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Takes a park's settings, for both doors. To be called in a transaction. */
@ApplicationScoped
class InspectionSettings {
    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_LINES = 60;
    private static final int LONGEST = 300;

    /** @throws Problem 422 naming the field, 412 when somebody else changed them meanwhile */
    void say(SettingView wanted, int seen) {
        var words = Language.words(InspectionWords.class);
        if (wanted.visitMinutes() == null || wanted.visitMinutes() < 1 || wanted.visitMinutes() > MOST_MINUTES) {
            throw Problem.invalid("visitMinutes", words.badMinutes(MOST_MINUTES));
        }
        if (wanted.checklist() == null || wanted.checklist().isEmpty() || wanted.checklist().size() > MOST_LINES) {
            throw Problem.invalid("checklist", words.badChecklist(MOST_LINES));
        }
        List<ChecklistLine> lines = new ArrayList<>();
        for (var line : wanted.checklist()) {
            lines.add(new ChecklistLine(Said.of("checklist", line == null ? null : line.zh(), LONGEST),
                    Said.maybe("checklist", line.en(), LONGEST)));
        }
        InspectionSetting.say(wanted.visitMinutes(), lines, seen);
    }

    String missing() {
        return Language.words(RectificationWords.class).missing();
    }
}
