package cn.yuanqi.request;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** A park's settings as people write them. */
class SettingFacts {
    private static final int MOST_DAYS = 90;
    /** ISO numbers, 1 is Monday. */
    public List<Integer> weekend;
    public LocalTime opens;
    public LocalTime closes;
    public int reopenDays;
    public int remindDays;

    static SettingFacts of(ServiceSetting setting) {
        var facts = new SettingFacts();
        facts.weekend = setting.days();
        facts.opens = setting.opens();
        facts.closes = setting.shuts();
        facts.reopenDays = setting.reopenDays;
        facts.remindDays = setting.remindDays;
        return facts;
    }

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold() {
        var words = Language.words(RequestWords.class);
        List<FieldError> errors = new ArrayList<>();
        weekend = weekend == null ? List.of() : weekend;
        if (weekend.stream().anyMatch(day -> day == null || day < 1 || day > 7)
                || weekend.stream().distinct().count() > 6) {
            errors.add(new FieldError("weekend", words.badWeekend()));
        }
        if (opens == null) {
            errors.add(new FieldError("opens", words.badHours()));
        }
        if (closes == null || opens != null && !opens.isBefore(closes.withSecond(0).withNano(0))) {
            errors.add(new FieldError("closes", words.badHours()));
        }
        if (reopenDays < 0 || reopenDays > MOST_DAYS) {
            errors.add(new FieldError("reopenDays", words.badDaysFrom(0, MOST_DAYS)));
        }
        if (remindDays < 1 || remindDays > MOST_DAYS) {
            errors.add(new FieldError("remindDays", words.badDaysFrom(1, MOST_DAYS)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
