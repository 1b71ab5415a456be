package cn.yuanqi.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/**
 * Things of one kind that wait, as the home page shows them.
 *
 * @param dueOn the first due day, {@code null} for none
 * @param since the park's day since which the first of them waits, {@code null} when not known
 */
record WaitingLine(String icon, String words, long count, String path, LocalDate dueOn, LocalDate since,
        LocalDate today) {

    static WaitingLine of(ToDo.Item item, String park, LocalDate today, ZoneId zone) {
        var tally = item.tally();
        return new WaitingLine(item.icon(), item.words(), tally.count(), park + item.path(), tally.dueOn(),
                tally.since() == null ? null : tally.since().atZone(zone).toLocalDate(), today);
    }

    public boolean isLate() {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** When, in one phrase; {@code null} when there is nothing to say. */
    public String when() {
        var words = Language.words(DashboardWords.class);
        if (dueOn != null) {
            long days = ChronoUnit.DAYS.between(today, dueOn);
            return days < 0
                    ? words.lateBy(dueOn.toString(), -days)
                    : days == 0 ? words.dueToday() : words.dueIn(dueOn.toString(), days);
        }
        if (since == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(since, today);
        return days <= 0 ? words.sinceToday() : words.waitsSince(since.toString(), days);
    }
}
