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

import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.monitoring.LimitBook;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The command screen on the wall: the whole park's water, now. */
@Path("/parks/{park}/screen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
@Transactional
class ScreenPage {
    private static final int STREAM = 40;
    private static final int CANDIDATES = 500;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    LimitBook limits;
    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance screen(Board board);

        static native TemplateInstance screen$worst(Board board);

        static native TemplateInstance screen$stream(Board board);
    }

    /** What is said in words on the screen. */
    record Board(List<Worst> worst, List<AlertLine> alerts, boolean mayAcknowledge) {
    }

    @GET
    public TemplateInstance screen() {
        return Templates.screen(board());
    }

    /** The worst five, asked again when alerts change. */
    @GET
    @Path("/worst")
    public TemplateInstance worst() {
        return Templates.screen$worst(board());
    }

    /** The alert stream, asked again when alerts change. */
    @GET
    @Path("/stream")
    public TemplateInstance stream() {
        return Templates.screen$stream(board());
    }

    /** Outlets, limits and newest values, once; from then on the live stream tells. */
    @GET
    @Path("/data")
    @Produces(MediaType.APPLICATION_JSON)
    public ParkNow data() {
        return ParkNow.of(clock.instant(), park.zone(), limits);
    }

    private Board board() {
        var now = clock.instant();
        var open = Alert.open(CANDIDATES);
        var names = Directory.ofAlerts(open);
        var lines = open.stream().limit(STREAM).map(alert -> AlertLine.of(alert, names, now)).toList();
        return new Board(Worst.five(open, names, now), lines, actor.has(Role.OFFICER));
    }
}
