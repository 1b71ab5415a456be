package cn.yuanqi.leasing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.space.Unit;

/** The rows of a version's terms as its audit entry tells them; a unit by its code, as it was called then. */
final class ToldTerms {

    private ToldTerms() {
    }

    static Map<String, Object> of(LeaseVersion version) {
        var of = List.of(version.id);
        var told = new TreeMap<String, Object>();
        told.put("escalations", LeaseStep.of(of).stream().map(ToldTerms::step).toList());
        told.put("freePeriods", LeaseFree.of(of).stream().map(ToldTerms::window).toList());
        told.put("lines", lines(LeaseLine.of(of)));
        told.values().removeIf(rows -> ((List<?>) rows).isEmpty());
        return told;
    }

    private static List<Map<String, Object>> lines(List<LeaseLine> lines) {
        var ids = lines.stream().map(line -> line.unitId).filter(id -> id != null).distinct().toList();
        Map<UUID, String> codes = Unit.byIds(ids).stream()
                .collect(Collectors.toMap(unit -> unit.id, unit -> unit.code));
        return lines.stream().map(line -> {
            var row = new LinkedHashMap<String, Object>();
            put(row, "kind", line.kind);
            put(row, "unit", line.unitId == null ? null : codes.get(line.unitId));
            put(row, "areaSqm", line.areaSqm);
            put(row, "price", line.price);
            put(row, "basis", line.basis);
            put(row, "taxRate", line.taxRate);
            return (Map<String, Object>) row;
        }).toList();
    }

    private static Map<String, Object> step(LeaseStep step) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "from", step.from);
        put(row, "percent", step.percent);
        put(row, "price", step.price);
        put(row, "line", step.line);
        return row;
    }

    private static Map<String, Object> window(LeaseFree window) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "from", window.from);
        put(row, "to", window.to);
        return row;
    }

    private static void put(Map<String, Object> row, String name, Object value) {
        if (value != null) {
            row.put(name, value);
        }
    }
}
