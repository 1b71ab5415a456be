package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.util.SortedMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import cn.yuanqi.billing.Arrears;
import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.identity.Role;
import cn.yuanqi.space.ParkDay;
import cn.yuanqi.space.SpaceOn;

/** The park at a glance. */
@Path("/api/v1/parks/{park}/kpi")
class KpiApi {
    /**
     * @param occupancy let ㎡ / lettable ㎡ today, {@code null} where nothing is lettable
     * @param arrears CNY overdue today
     */
    record Kpi(long enterprises, long technology, long ecommerce, SortedMap<Integer, BigDecimal> revenueByYear,
            BigDecimal averageRevenue, BigDecimal occupancy, BigDecimal arrears) {
    }

    @Inject
    ParkDay day;

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    @Transactional
    public Kpi kpi() {
        var register = EnterpriseKpi.count();
        return new Kpi(register.enterprises(), register.technology(), register.ecommerce(), register.revenueByYear(),
                register.averageRevenue(), SpaceOn.of(day.today()).totals().rate(),
                Arrears.overdue(day.today()));
    }
}
