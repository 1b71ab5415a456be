package cn.yuanqi.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.platform.Language;

/** The names that sentences need: of outlets, of their enterprises, of factors. */
public record Directory(Map<UUID, Outlet> outlets, Map<UUID, Enterprise> enterprises, Map<String, Factor> factors) {

    /** All of the current park's. */
    public static Directory ofPark() {
        return of(Outlet.all(), Enterprise.listAll());
    }

    /** Those that these alerts speak of. */
    public static Directory ofAlerts(Collection<Alert> alerts) {
        return of(Outlet.byIds(alerts.stream().map(alert -> alert.outletId).distinct().toList()),
                Enterprise.byIds(alerts.stream().map(alert -> alert.enterpriseId).distinct().toList()));
    }

    /** Those of these outlets. */
    public static Directory ofOutlets(List<Outlet> outlets) {
        return of(outlets, Enterprise.byIds(outlets.stream().map(outlet -> outlet.enterpriseId).distinct().toList()));
    }

    public static Directory of(Enterprise enterprise) {
        return of(Outlet.ofEnterprise(enterprise.id), List.of(enterprise));
    }

    private static Directory of(List<Outlet> outlets, List<Enterprise> enterprises) {
        return new Directory(outlets.stream().collect(Collectors.toMap(outlet -> outlet.id, Function.identity())),
                enterprises.stream().collect(Collectors.toMap(enterprise -> enterprise.id, Function.identity())),
                Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, Function.identity())));
    }

    public String outlet(UUID id) {
        var outlet = outlets.get(id);
        return outlet == null ? "–" : outlet.code;
    }

    public String enterprise(UUID id) {
        var enterprise = enterprises.get(id);
        return enterprise == null ? "–" : enterprise.name;
    }

    /** In the asker's language; an unknown code speaks for itself. */
    public String factor(String code) {
        var factor = factors.get(code);
        return factor == null ? code : factor.name(Language.current().locale());
    }

    /** Empty for what has none. */
    public String unit(String code) {
        var factor = factors.get(code);
        return factor == null || factor.unit == null ? "" : factor.unit;
    }
}
