package cn.yuanqi.dashboard;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.dashboard.chart.Chart;
import cn.yuanqi.dashboard.chart.Charts;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.space.ParkDay;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Everybody's home in a park: its staff sees the park at a glance, others what waits for them and how they stand. */
@Path("/parks/{park}")
@Produces(MediaType.TEXT_HTML)
@Transactional
class DashboardPage {
    private static final String OFFICERS_CHART = "compliance";
    @Inject
    Actor actor;
    @Inject
    CurrentPark current;
    @Inject
    Clock clock;
    @Inject
    ParkDay day;
    @Inject
    Waiting waiting;
    @Inject
    Charts charts;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance dashboard(Glance glance);

        static native TemplateInstance watch(Watch watch);

        static native TemplateInstance home(Home home);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK,
            Role.Names.REVIEWER, Role.Names.APPROVER})
    public TemplateInstance dashboard() {
        if (manages() || actor.seesWholePark()) {
            var asked = new Glance.Asked(current.park(), day.today(), clock.instant(), waiting.lines(), charts(),
                    actor.has(Role.OPERATOR));
            return manages() ? Templates.dashboard(Glance.of(asked)) : Templates.watch(Watch.of(asked));
        }
        return Templates.home(Home.of(actor, "/parks/" + current.id(), waiting.lines(), day.today()));
    }

    /** An officer may look at any chart; home shows the one of their own work. */
    private List<Chart> charts() {
        return charts.mine().stream().filter(chart -> manages() || chart.name().equals(OFFICERS_CHART)).toList();
    }

    private boolean manages() {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
    }
}
