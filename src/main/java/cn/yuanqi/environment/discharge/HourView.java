package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.Contradictions;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Reading;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.environment.monitoring.ReadingRow;

/** The frames of one hour: its mean, its minutes and its instants, as they came, and what was announced of it. */
record HourView(String back, String loggerPath, String enterprise, String outlet, LocalDate day, Instant at,
        List<String> factors, List<Row> rows, List<MarkedTime> marks) {

    /** @param mark what was announced of that time, {@code null} for nothing */
    record Row(Kind kind, Frame frame, List<DayView.Value> values, String mark) {
    }

    static HourView of(Outlet outlet, Enterprise owner, ZonedDateTime begin, String park) {
        var names = PermitView.names();
        var codes = outlet.factors.stream().map(factor -> factor.code).toList();
        var from = begin.toInstant();
        var to = begin.plusHours(1).toInstant();
        var marks = MarkedTime.of(outlet.id, from, to);
        var rows = new ArrayList<Row>();
        rows(outlet.id, from, to).forEach((kind, some) -> {
            var said = Contradictions.among(outlet.id, kind, some);
            some.forEach(row -> rows.add(row(row, codes, said, marks)));
        });
        var path = "/parks/" + park + "/environment/outlets/" + outlet.id;
        return new HourView(path + "/days/" + begin.toLocalDate(), path + "/logger?at=", owner.name, outlet.code,
                begin.toLocalDate(), from, codes.stream().map(names::get).toList(), rows, marks);
    }

    private static Map<Kind, List<? extends ReadingRow>> rows(UUID outlet, Instant from, Instant to) {
        var rows = new LinkedHashMap<Kind, List<? extends ReadingRow>>();
        rows.put(Kind.HOUR, ReadingMean.between(outlet, Kind.HOUR, from, to));
        rows.put(Kind.MINUTE, Reading.between(outlet, Kind.MINUTE, from, to));
        rows.put(Kind.RAW, Reading.between(outlet, Kind.RAW, from, to));
        return rows;
    }

    private static Row row(ReadingRow row, List<String> codes, Contradictions said, List<MarkedTime> marks) {
        var values = row.factors();
        return new Row(row.kind, Frame.of(row),
                codes.stream().map(code -> DayView.Value.of(values.get(code), said.has(row.at, code))).toList(),
                marks.stream().filter(mark -> mark.holds(row.at)).map(MarkedTime::words).findFirst().orElse(null));
    }
}
