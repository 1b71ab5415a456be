package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.environment.monitoring.Contradictions;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.tenancy.CurrentPark;

/** One day of an outlet: its verdicts, each with the limit that it was judged by, and the hours that they rest on. */
record DayView(String path, String back, String enterprise, String outlet, LocalDate day, List<Line> lines,
        List<String> factors, List<Hour> hours, List<StopView> stops, List<RevisionView> revisions,
        Frame frame) {

    /** The verdict on one factor. */
    record Line(String name, String unit, JudgedDay day) {
        public Compliance status() {
            return new MonthView.Cell(day).status();
        }

        public String value() {
            return Figure.plain(day.value);
        }

        public String limit() {
            return Figure.range(day.lower, day.upper);
        }

        public String multiple() {
            return day.multiple() == null ? null : Figure.plain(day.multiple());
        }

        public String load() {
            return (day.loadAtLeast ? "≥ " : "") + Figure.plain(day.loadKg);
        }

        /** COLD, WARM, UNKNOWN or {@code null}. */
        public String water() {
            return day.water == null ? null : day.water.name();
        }
    }

    /** One hour: its values in the order of the factors, and whether an accepted stop covers it. */
    record Hour(int number, Instant at, List<Value> values, boolean marked) {
    }

    /** @param flag the letter, {@code null} for the normal one. @param contradicted whether it was later said otherwise */
    record Value(String text, String flag, boolean valid, boolean contradicted) {
        static Value of(FactorValue value, boolean contradicted) {
            if (value == null) {
                return new Value("–", null, true, false);
            }
            var flag = value.flag().name();
            return new Value(Figure.plain(value.value()), flag.equals("N") ? null : flag, value.valid(), contradicted);
        }
    }

    /** Where what was said otherwise is shown, but for the time. */
    public String loggerPath() {
        return path.substring(0, path.lastIndexOf("/days/")) + "/logger?at=";
    }

    public String name(String factor) {
        return lines.stream().filter(line -> line.day.factor.equals(factor)).map(Line::name).findFirst().orElse(factor);
    }

    static DayView of(Outlet outlet, Enterprise owner, LocalDate day, CurrentPark park) {
        var begin = day.atStartOfDay(park.zone()).toInstant();
        var end = day.plusDays(1).atStartOfDay(park.zone()).toInstant();
        var names = PermitView.names();
        var units = outlet.factors.stream().collect(Collectors.toMap(one -> one.code, one -> one.unit));
        var judged = JudgedDay.ofDay(outlet.id, day);
        var lines = judged.stream().map(
                row -> new Line(names.getOrDefault(row.factor, row.factor), units.getOrDefault(row.factor, ""), row))
                .toList();
        var means = ReadingMean.between(outlet.id, Kind.HOUR, begin, end);
        // A logger may send more than its outlet is watched on: the flow, which the load rests on.
        var codes = Stream.concat(outlet.factors.stream().map(factor -> factor.code),
                means.stream().flatMap(mean -> mean.factors().keySet().stream()).sorted()).distinct().toList();
        var stops = Stop.accepted(List.of(outlet.id), begin, end);
        var path = "/parks/" + park.id() + "/environment/outlets/" + outlet.id + "/days/" + day;
        return new DayView(path,
                "/parks/" + park.id() + "/enterprises/" + outlet.enterpriseId + "/environment/months/"
                        + YearMonth.from(day),
                owner.name, outlet.code, day, lines,
                codes.stream().map(code -> names.getOrDefault(code, code)).toList(),
                hours(means, codes, stops, begin, Contradictions.among(outlet.id, Kind.HOUR, means)),
                StopView.of(stops), RevisionView.of(judged),
                ReadingMean.between(outlet.id, Kind.DAY, begin, end).stream().findFirst().map(Frame::of)
                        .orElse(null));
    }

    private static List<Hour> hours(List<ReadingMean> means, List<String> codes, List<Stop> stops, Instant begin,
            Contradictions said) {
        var hours = new ArrayList<Hour>();
        for (ReadingMean mean : means) {
            Map<String, FactorValue> values = mean.factors();
            hours.add(new Hour((int) ChronoUnit.HOURS.between(begin, mean.at), mean.at,
                    codes.stream().map(code -> Value.of(values.get(code), said.has(mean.at, code))).toList(),
                    stops.stream().anyMatch(stop -> stop.covers(mean.at, mean.at.plus(1, ChronoUnit.HOURS)))));
        }
        return hours;
    }
}
