package cn.yuanqi.environment.compliance;

import java.time.LocalDate;

/**
 * What the days say about one factor of an outlet.
 *
 * @param dueOn the newest day that has to have been judged by now
 * @param judgedOn the newest day that could be judged, {@code null} when none could
 * @param judged its verdict, {@code null} when there is none
 * @param due the verdict on the day that is due, or on a later one
 */
record FactorDay(LocalDate dueOn, LocalDate judgedOn, DayVerdict judged, DayVerdict due) {
}
