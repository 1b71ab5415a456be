package cn.yuanqi.dashboard;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.yuanqi.environment.alerting.AlertDay;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Parameters;

/** What the command screen shows, for programs. */
@Path("/api/v1/parks/{park}/environment/screen")
class ScreenApi {
    private static final int WORST = 20;

    @Inject
    ScreenReader reader;

    /** Times UTC; the day is the park's own. */
    @GET
    @Operation(summary = "The command screen's figures: outlets on the plan with status, values and limits, online rate, "
            + "today's alerts (the newest `limit` of them), worst multiples and reaction times")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    @Transactional
    public ScreenView screen(@QueryParam("limit") String limit, UriInfo uri) {
        Parameters.only(uri, Set.of("limit"));
        return reader.read(new AlertDay.Sizes(Limit.of(limit), WORST));
    }
}
