package cn.yuanqi.environment.inspection;

import java.util.List;

/** @param visitMinutes what a visit takes without all this @param checklist in the order of the questions */
record SettingView(Integer visitMinutes, List<ChecklistLine> checklist) {
    static SettingView now() {
        return new SettingView(InspectionSetting.minutesOfVisit(), ChecklistItem.lines());
    }
}
