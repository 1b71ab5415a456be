package cn.yuanqi.environment.alerting;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** How pre-alarms open and close at an outlet. */
@Path("/api/v1/parks/{park}/environment/outlets/{id}/pre-alarm-rule")
class PreAlarmRuleApi {
    @Inject
    CurrentPark park;
    @Inject
    RuleBook rules;
    @Inject
    Event<PreAlarmRuleChanged> changed;

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    @Transactional
    public PreAlarmRuleView rule(@PathParam("id") String id) {
        var outlet = outlet(id);
        return PreAlarmRuleView.of(rules.of(List.of(outlet)).get(outlet));
    }

    /** Holds from the next value on; what is open goes on being calmed by the new rule. */
    @PUT
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public PreAlarmRuleView set(@PathParam("id") String id, PreAlarmRuleView wanted) {
        var outlet = outlet(id);
        var rule = wanted.hysteresis();
        PreAlarmRule.set(outlet, rule);
        changed.fire(new PreAlarmRuleChanged(park.id(), outlet));
        return PreAlarmRuleView.of(rule);
    }

    private static UUID outlet(String id) {
        return Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound).id;
    }
}
