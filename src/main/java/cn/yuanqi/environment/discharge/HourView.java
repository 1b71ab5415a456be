package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Reading;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.environment.monitoring.ReadingRow;

/** The frames of one hour: its mean, its minutes and its instants, as they came. */
record HourView(String back, String enterprise, String outlet, LocalDate day, Instant at, List<String> factors,
        List<Row> rows) {

    record Row(Kind kind, Frame frame, List<DayView.Value> values) {
    }

    static HourView of(Outlet outlet, Enterprise owner, ZonedDateTime begin, String park) {
        var names = PermitView.names();
        var codes = outlet.factors.stream().map(factor -> factor.code).toList();
        var from = begin.toInstant();
        var to = begin.plusHours(1).toInstant();
        Stream<ReadingRow> all = Stream.of(ReadingMean.between(outlet.id, Kind.HOUR, from, to),
                Reading.between(outlet.id, Kind.MINUTE, from, to), Reading.between(outlet.id, Kind.RAW, from, to))
                .flatMap(List::stream);
        return new HourView("/parks/" + park + "/environment/outlets/" + outlet.id + "/days/" + begin.toLocalDate(),
                owner.name, outlet.code, begin.toLocalDate(), from, codes.stream().map(names::get).toList(),
                all.map(row -> {
                    var values = row.factors();
                    return new Row(row.kind, Frame.of(row),
                            codes.stream().map(code -> DayView.Value.of(values.get(code))).toList());
                }).toList());
    }
}
