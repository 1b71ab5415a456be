package cn.yuanqi.environment.compliance;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertKind;

/** The kinds of alert that are open at an enterprise's outlets, by outlet and factor. */
record OpenKinds(Map<UUID, Map<String, Set<AlertKind>>> open) {

    static OpenKinds of(UUID enterpriseId) {
        return new OpenKinds(Alert.openOf(enterpriseId).stream().collect(Collectors.groupingBy(alert -> alert.outletId,
                Collectors.groupingBy(alert -> alert.factor,
                        Collectors.mapping(alert -> alert.kind, Collectors.toSet())))));
    }

    /** What concerns the factor; silence concerns all of its outlet's. */
    Set<AlertKind> on(UUID outletId, String factor) {
        var here = open.getOrDefault(outletId, Map.of());
        var kinds = EnumSet.noneOf(AlertKind.class);
        kinds.addAll(here.getOrDefault(factor, Set.of()));
        kinds.addAll(here.getOrDefault(Alert.NO_FACTOR, Set.of()));
        return kinds;
    }
}
