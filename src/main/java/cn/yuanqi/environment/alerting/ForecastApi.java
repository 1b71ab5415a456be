package cn.yuanqi.environment.alerting;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Sight;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;

/** What is heading for its limit at an outlet: a hint, neither an alert nor a verdict. */
@Path("/api/v1/parks/{park}/environment/outlets/{id}/forecast")
class ForecastApi {
    @Inject
    Forecaster forecaster;
    @Inject
    Actor actor;

    /** @param hint always true, lest a reader take it for a finding */
    record Forecast(boolean hint, List<Heading> items) {
    }

    /**
     * @param perHour the slope, in the factor's unit
     * @param minutes until the limit at this slope
     */
    record Heading(String factor, double limit, double perHour, long minutes) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Forecast forecast(@PathParam("id") String id) {
        var outlet = Outlet.visible(Ids.parse(id), Sight.of(actor)).orElseThrow(Problem::notFound);
        return new Forecast(true, forecaster.of(outlet).stream().map(hint -> new Heading(hint.factor(),
                hint.limit().doubleValue(), hint.perHour().doubleValue(), hint.minutes())).toList());
    }
}
