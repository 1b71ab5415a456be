package cn.yuanqi.dashboard;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.environment.alerting.AlertDay;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The command screen on the wall: the whole park's water, now. Its script asks for the page again, to take over its words,
 * and for the data behind the plan, whenever the live stream says that something happened, and every minute.
 */
@Path("/parks/{park}/screen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
@Transactional
class ScreenPage {
    /** More than fit on any wall; the page shows the newest that do. */
    private static final AlertDay.Sizes SHOWN = new AlertDay.Sizes(20, 5);

    @Inject
    Actor actor;
    @Inject
    ScreenReader reader;
    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance screen(ScreenBoard board);
    }

    @GET
    public TemplateInstance screen() {
        return Templates.screen(ScreenBoard.of(reader.alerts(SHOWN), clock.instant(), actor.has(Role.OFFICER),
                actor.has(Role.OFFICER) || actor.has(Role.OPERATOR)));
    }

    /** What the plan and the factors are drawn from; between two of them the live stream tells. */
    @GET
    @Path("/data")
    @Produces(MediaType.APPLICATION_JSON)
    public ScreenView data() {
        return reader.read(SHOWN);
    }
}
