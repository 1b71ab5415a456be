package cn.yuanqi.environment.discharge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** The days of a month, by outlet and factor. */
record MonthView(EnterpriseView e, String month, String path, List<Place> places) {

    record Place(UUID id, String code, List<String> factors, List<Row> rows) {
    }

    /** @param cells in the order of the factors; {@code null} where the factor was not judged that day */
    record Row(LocalDate day, List<Cell> cells, List<StopView> stops) {
    }

    record Cell(JudgedDay day) {
        public Compliance status() {
            return switch (day.outcome) {
                case WITHIN -> Compliance.COMPLIANT;
                case OVER -> Compliance.EXCEEDED;
                case UNJUDGED -> Compliance.CANNOT_JUDGE;
            };
        }

        public String value() {
            return day.value == null ? "–" : Figure.plain(day.value);
        }

        public String multiple() {
            return day.multiple() == null ? null : Figure.plain(day.multiple());
        }

        public boolean still() {
            return day.isStill();
        }
    }

    /** @throws Problem 404 for what is no month */
    static YearMonth parse(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException noMonth) {
            throw Problem.notFound();
        }
    }

    static MonthView of(Enterprise enterprise, YearMonth month, CurrentPark park) {
        var days = JudgedDay.ofEnterprise(enterprise.id, month.atDay(1), month.atEndOfMonth());
        var names = PermitView.names();
        var places = Outlet.ofEnterprise(enterprise.id).stream().map(outlet -> place(outlet,
                days.stream().filter(day -> day.outletId.equals(outlet.id)).toList(), names, park)).toList();
        return new MonthView(EnterpriseView.of(enterprise), month.toString(),
                "/parks/" + park.id() + "/enterprises/" + enterprise.id + "/environment", places);
    }

    private static Place place(Outlet outlet, List<JudgedDay> days, Map<String, String> names, CurrentPark park) {
        var codes = days.stream().map(day -> day.factor).distinct().toList();
        var byDay = days.stream().collect(Collectors.groupingBy(day -> day.day));
        var rows = new ArrayList<Row>();
        byDay.keySet().stream().sorted().forEach(on -> {
            var cells = new HashMap<String, Cell>();
            byDay.get(on).forEach(day -> cells.put(day.factor, new Cell(day)));
            var begin = on.atStartOfDay(park.zone()).toInstant();
            var end = on.plusDays(1).atStartOfDay(park.zone()).toInstant();
            rows.add(new Row(on, codes.stream().map(cells::get).toList(),
                    StopView.of(Stop.accepted(List.of(outlet.id), begin, end))));
        });
        return new Place(outlet.id, outlet.code, codes.stream().map(code -> names.getOrDefault(code, code)).toList(),
                rows);
    }
}
