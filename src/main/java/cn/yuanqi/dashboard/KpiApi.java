package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.util.SortedMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.identity.Role;

/** The park at a glance. */
@Path("/api/v1/parks/{park}/kpi")
class KpiApi {
    /**
     * @param occupancy let ㎡ / lettable ㎡ today, {@code null} while no space is kept
     * @param arrears CNY overdue today, {@code null} while no billing is kept
     */
    record Kpi(long enterprises, long technology, long ecommerce, SortedMap<Integer, BigDecimal> revenueByYear,
            BigDecimal averageRevenue, BigDecimal occupancy, BigDecimal arrears) {
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    @Transactional
    public Kpi kpi() {
        var register = EnterpriseKpi.count();
        return new Kpi(register.enterprises(), register.technology(), register.ecommerce(), register.revenueByYear(),
                register.averageRevenue(), null, null);
    }
}
