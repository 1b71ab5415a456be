package cn.yuanqi.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.dashboard.chart.Chart;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertAges;
import cn.yuanqi.leasing.ExpiringLeases;
import cn.yuanqi.space.Building;
import cn.yuanqi.tenancy.Park;

/**
 * The park as its operators and leaders come home to it.
 *
 * @param names of the enterprises whose leases end soon
 * @param isNew whether the asker is to be told where to begin: there is not even a building yet
 */
record Glance(Park park, List<WaitingLine> waiting, List<Kpi> kpis, Debt debt, ExpiringLeases leases,
        Map<UUID, String> names, List<Share> mix, Contact contact, List<AlertLine> alerts, List<Chart> charts,
        boolean isNew) {
    private static final int SHOWN = 6;

    /** What the page knows before it looks. @param operates whether the asker can fill the park */
    record Asked(Park park, LocalDate today, Instant now, List<WaitingLine> waiting, List<Chart> charts,
            boolean operates) {
    }

    static Glance of(Asked asked) {
        var now = asked.now();
        var open = Alert.open(SHOWN);
        var spoken = Directory.ofAlerts(open);
        var debt = Debt.on(asked.today());
        var leases = ExpiringLeases.from(asked.today(), SHOWN);
        return new Glance(asked.park(), asked.waiting(),
                new GlanceKpis("/parks/" + asked.park().id, asked.today(), now).all(debt, leases, AlertAges.now(now)),
                debt,
                leases, names(leases), Share.of(Enterprise.byCompliance()), Contact.now(now),
                open.stream().map(alert -> AlertLine.of(alert, spoken, now)).toList(), asked.charts(),
                asked.operates() && Building.all().isEmpty());
    }

    private static Map<UUID, String> names(ExpiringLeases leases) {
        return Enterprise.byIds(leases.next().stream().map(ExpiringLeases.Line::enterpriseId).distinct().toList())
                .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
    }

    public String nameOf(UUID enterprise) {
        return names.getOrDefault(enterprise, "–");
    }

    public String path() {
        return "/parks/" + park.id;
    }

    /** Of the first figure: how many enterprises there are. */
    public Number enterprises() {
        return kpis.get(0).count();
    }

    /** Of the last figure: how many alerts are open. */
    public Number open() {
        return kpis.get(kpis.size() - 1).count();
    }
}
