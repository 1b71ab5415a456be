package cn.yuanqi.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.dashboard.chart.Chart;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertAges;
import cn.yuanqi.environment.inspection.VisitsDue;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.Park;

/**
 * The park as its environmental officers come home to it: what is alight and since when, which loggers are silent, where
 * somebody has to go.
 *
 * @param names of the enterprises of the visits
 */
record Watch(Park park, List<WaitingLine> waiting, List<Kpi> kpis, AlertAges ages, List<AlertLine> alerts,
        Contact contact, VisitsDue visits, Map<UUID, String> names, List<Share> mix, List<Chart> charts) {
    private static final int SHOWN = 8;
    private static final int EACH = 4;

    static Watch of(Glance.Asked asked) {
        var now = asked.now();
        var ages = AlertAges.now(now);
        var open = Alert.open(SHOWN);
        var spoken = Directory.ofAlerts(open);
        var contact = Contact.now(now, SHOWN);
        var visits = VisitsDue.on(asked.today(), EACH);
        var names = Enterprise.byIds(visits.lines().stream().map(VisitsDue.Line::enterpriseId).distinct().toList())
                .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        return new Watch(asked.park(), asked.waiting(), kpis("/parks/" + asked.park().id, ages, contact, visits), ages,
                open.stream().map(alert -> AlertLine.of(alert, spoken, now)).toList(), contact, visits, names,
                Share.of(Enterprise.byCompliance()), asked.charts());
    }

    private static List<Kpi> kpis(String park, AlertAges ages, Contact contact, VisitsDue visits) {
        var alerts = Kpi.of("bell", words().openAlerts(), park + "/environment/alerts?status=open").count(ages.total());
        long unseen = ages.total() - ages.seen();
        var offline = Kpi.of("plug-connected-x", front().offlineLoggers(), park + "/environment/outlets")
                .count(contact.outlets() - contact.online());
        var due = Kpi.of("circle-check", front().visitsDue(), park + "/environment/inspections").count(visits.total());
        var orders = Kpi.of("hand-stop", front().ordersLate(), park + "/environment/rectifications")
                .count(visits.late());
        return List.of(
                unseen > 0
                        ? alerts.warns(front().alertsUnseen(unseen))
                        : alerts.says(front().alertsFlow(ages.fresh(), ages.before())),
                offline.says(front().onlineShare(contact.online(), contact.outlets(), contact.percent())),
                visits.over() > 0
                        ? due.warns(front().visitsOver(visits.over()))
                        : due.says(visits.total() > 0 ? front().visitsOthers() : front().visitsNone()),
                visits.answered() > 0
                        ? orders.warns(front().ordersAnswered(visits.answered()))
                        : orders.says(front().ordersNone()));
    }

    public String nameOf(UUID enterprise) {
        return names.getOrDefault(enterprise, "–");
    }

    public String path() {
        return "/parks/" + park.id;
    }

    private static DashboardWords words() {
        return Language.words(DashboardWords.class);
    }

    private static FrontWords front() {
        return Language.words(FrontWords.class);
    }
}
