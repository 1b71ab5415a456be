package cn.yuanqi.environment.inspection;

import cn.yuanqi.platform.Language;

/** One question of a checklist. @param en {@code null} when the park wrote none */
record ChecklistLine(String zh, String en) {
    public String text() {
        return Language.current() == Language.EN && en != null ? en : zh;
    }
}
