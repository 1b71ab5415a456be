package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.environment.monitoring.Outlet;

/**
 * An enterprise's month: how each factor stood, what was discharged against the permit, what was over, announced and
 * done to the instruments.
 *
 * @param permit the one in force on the month's last day that is counted, {@code null} without any
 * @param madeAt in the park's zone
 */
record MonthReport(String enterprise, String creditCode, YearMonth month, ZonedDateTime madeAt, List<Line> lines,
        List<Over> overs, PermitView permit, List<StopView> stops, List<NoteView> notes) {

    /** One factor of an outlet. @param mean of the days' means; {@code null} for a range or without any */
    record Line(String outlet, String factor, String unit, int judged, int within, int over, int unjudged, int still,
            BigDecimal mean, BigDecimal most, String limit, String source, BigDecimal loadKg, BigDecimal yearKg) {
        public String meanText() {
            return Figure.plain(mean);
        }

        public String mostText() {
            return Figure.plain(most);
        }

        public String loadText() {
            return Figure.plain(loadKg);
        }
    }

    /** A day over its limit. @param marked whether an accepted stop covers part of it */
    record Over(LocalDate day, String outlet, String factor, BigDecimal value, String limit, BigDecimal multiple,
            boolean marked) {
        public String valueText() {
            return Figure.plain(value);
        }

        public String multipleText() {
            return Figure.plain(multiple);
        }
    }

    static MonthReport of(Enterprise enterprise, YearMonth month, ZoneId zone, ZonedDateTime now) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var outlets = Outlet.ofEnterprise(enterprise.id).stream()
                .collect(Collectors.toMap(outlet -> outlet.id, outlet -> outlet));
        var days = JudgedDay.ofEnterprise(enterprise.id, first, last);
        var year = JudgedDay.ofEnterprise(enterprise.id, first.withDayOfYear(1), last);
        var begin = first.atStartOfDay(zone).toInstant();
        var end = last.plusDays(1).atStartOfDay(zone).toInstant();
        var stops = Stop.accepted(outlets.keySet(), begin, end);
        var names = PermitView.names();
        var counted = last.isBefore(now.toLocalDate()) ? last : now.toLocalDate().minusDays(1);
        var permit = Permit.ofEnterprise(enterprise.id).stream().filter(one -> one.isInForceOn(counted)).findFirst()
                .map(one -> PermitView.of(one, counted.plusDays(1))).orElse(null);
        var overs = days.stream().filter(JudgedDay::isOver).map(day -> new Over(day.day,
                code(outlets, day.outletId), names.getOrDefault(day.factor, day.factor), day.value,
                Figure.range(day.lower, day.upper), day.multiple(),
                stops.stream().anyMatch(stop -> stop.outletId.equals(day.outletId)
                        && stop.covers(day.day.atStartOfDay(zone).toInstant(),
                                day.day.plusDays(1).atStartOfDay(zone).toInstant()))))
                .toList();
        return new MonthReport(enterprise.name, enterprise.creditCode, month, now, lines(days, year, outlets, names),
                overs, permit, StopView.of(stops),
                NoteView.of(LoggerNote.between(enterprise.id, begin, end)));
    }

    private static List<Line> lines(List<JudgedDay> days, List<JudgedDay> year, Map<UUID, Outlet> outlets,
            Map<String, String> names) {
        var groups = new TreeMap<String, List<JudgedDay>>();
        days.forEach(day -> groups.computeIfAbsent(code(outlets, day.outletId) + " " + day.outletId + day.factor,
                key -> new ArrayList<>()).add(day));
        return groups.values().stream().map(group -> {
            var one = group.get(0);
            var soFar = year.stream()
                    .filter(day -> day.outletId.equals(one.outletId) && day.factor.equals(one.factor)).toList();
            var unit = outlets.get(one.outletId).factors.stream().filter(factor -> factor.code.equals(one.factor))
                    .map(factor -> factor.unit).findFirst().orElse("");
            return line(group, new String[]{code(outlets, one.outletId),
                    names.getOrDefault(one.factor, one.factor), unit}, load(soFar));
        }).toList();
    }

    private static Line line(List<JudgedDay> days, String[] called, BigDecimal yearKg) {
        var newest = days.get(days.size() - 1);
        var values = days.stream().filter(day -> day.isJudged() && day.value != null && !day.isRange())
                .map(day -> day.value).toList();
        int over = (int) days.stream().filter(JudgedDay::isOver).count();
        int judged = (int) days.stream().filter(JudgedDay::isJudged).count();
        int still = (int) days.stream().filter(day -> !day.isJudged() && day.isStill()).count();
        var mean = values.isEmpty()
                ? null
                : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(values.size()),
                        MathContext.DECIMAL64);
        return new Line(called[0], called[1], called[2], judged, judged - over, over, days.size() - judged - still,
                still, mean, values.stream().max(BigDecimal::compareTo).orElse(null),
                Figure.range(newest.lower, newest.upper), newest.source, load(days), yearKg);
    }

    private static BigDecimal load(List<JudgedDay> days) {
        return days.stream().filter(day -> day.loadKg != null).map(day -> day.loadKg).reduce(BigDecimal::add)
                .orElse(null);
    }

    private static String code(Map<UUID, Outlet> outlets, UUID id) {
        return outlets.containsKey(id) ? outlets.get(id).code : "–";
    }
}
