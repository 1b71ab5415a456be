package cn.yuanqi.environment.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What the inspections of a period took, against visits without all this.
 *
 * @param from the first park day @param to the last one
 * @param inspections that ended in these days
 * @param minutes that they took by the server's clock
 * @param average minutes of one, {@code null} where there was none
 * @param visitMinutes what a visit takes as the park reckons: a setting, no measurement
 * @param saved what that many visits would have taken more; negative when they would have taken less
 */
public record InspectionTotals(LocalDate from, LocalDate to, int inspections, double minutes, Double average,
        int visitMinutes, double saved) {

    static InspectionTotals of(LocalDate from, LocalDate to, ZoneId zone) {
        return of(from, to, Inspection.finishedBetween(from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant()), InspectionSetting.minutesOfVisit());
    }

    static InspectionTotals of(LocalDate from, LocalDate to, List<Inspection> visits, int visitMinutes) {
        var time = visits.stream().map(visit -> Duration.between(visit.startedAt, visit.finishedAt))
                .reduce(Duration.ZERO, Duration::plus);
        var minutes = Inspection.minutes(time);
        int count = visits.size();
        return new InspectionTotals(from, to, count, minutes.doubleValue(),
                count == 0
                        ? null
                        : (Double) minutes.divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP).doubleValue(),
                visitMinutes, BigDecimal.valueOf((long) count * visitMinutes).subtract(minutes).doubleValue());
    }
}
