package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The park at a glance; an enterprise's own people are taken to their enterprise. */
@Path("/parks/{park}")
@Produces(MediaType.TEXT_HTML)
@Transactional
class DashboardPage {
    private static final int SHOWN = 6;

    @Inject
    Actor actor;
    @Inject
    CurrentPark current;
    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance dashboard(Park park, EnterpriseKpi kpi, List<Year> years, List<Share> mix,
                Contact contact, Queue queue);
    }

    /** Revenue of a year in CNY. */
    record Year(int year, BigDecimal revenue) {
    }

    /** The newest of the alerts that are open. */
    record Queue(long open, List<AlertLine> alerts) {
    }

    /** How many enterprises have this status, and how many percent of all that is. */
    record Share(Compliance status, long count, double percent) {
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK,
            Role.Names.REVIEWER, Role.Names.APPROVER})
    public Object dashboard() {
        if (actor.seesWholePark()) {
            return overview();
        }
        var own = actor.enterpriseId() == null ? "financing" : "enterprises/" + actor.enterpriseId();
        return Response.seeOther(URI.create("/parks/" + current.id() + "/" + own)).build();
    }

    private TemplateInstance overview() {
        var now = clock.instant();
        var kpi = EnterpriseKpi.count();
        var years = new ArrayList<Year>();
        kpi.revenueByYear().forEach((year, revenue) -> years.add(new Year(year, revenue)));
        var open = Alert.open(SHOWN);
        var names = Directory.ofAlerts(open);
        var alerts = open.stream().map(alert -> AlertLine.of(alert, names, now)).toList();
        return Templates.dashboard(current.park(), kpi, years, mix(Enterprise.byCompliance()), Contact.now(now),
                new Queue(Alert.openCount(), alerts));
    }

    private static List<Share> mix(Map<Compliance, Long> counts) {
        double all = Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
        var mix = new ArrayList<Share>();
        for (var status : Compliance.values()) {
            long count = counts.getOrDefault(status, 0L);
            mix.add(new Share(status, count, Math.round(count / all * 1000) / 10.0));
        }
        return mix;
    }
}
