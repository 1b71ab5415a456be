package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An outlet as JSON; its logger's password never is. */
record OutletView(UUID id, UUID enterpriseId, String code, String name, String mn, boolean enabled, Double planX,
        Double planY, boolean directDischarge, int realtimeSeconds, int offlineFactor, int validHours,
        List<FactorView> factors, List<LimitView> limits, int version) {

    record FactorView(String code, String unit) {
    }

    record LimitView(String factor, LimitBasis basis, Double lower, Double upper, String source, LocalDate validFrom,
            LocalDate validTo, Double coldUpper, String standardClass) {
    }

    static OutletView of(Outlet outlet) {
        return new OutletView(outlet.id, outlet.enterpriseId, outlet.code, outlet.name, outlet.logger.mn,
                outlet.logger.enabled, outlet.planX, outlet.planY, outlet.directDischarge, outlet.realtimeSeconds,
                outlet.offlineFactor, outlet.validHours,
                outlet.factors.stream().map(factor -> new FactorView(factor.code, factor.unit)).toList(),
                outlet.limits.stream().map(OutletView::of).toList(), outlet.version);
    }

    private static LimitView of(OutletLimit limit) {
        return new LimitView(limit.factor, limit.basis, number(limit.lower), number(limit.upper), limit.source,
                limit.validFrom, limit.validTo, number(limit.coldUpper), limit.standardClass);
    }

    private static Double number(BigDecimal bound) {
        return bound == null ? null : bound.doubleValue();
    }
}
