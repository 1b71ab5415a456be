package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people may say of an outlet; what is {@code null} takes its default in a new one and stays in an edited one. */
public record OutletInput(UUID enterpriseId, String code, String name, String mn, String password, Boolean enabled,
        Double planX, Double planY, Boolean directDischarge, Integer realtimeSeconds, Integer offlineFactor,
        Integer validHours, List<FactorInput> factors, List<LimitInput> limits) {

    public record FactorInput(String code, String unit) {
    }

    public record LimitInput(String factor, String basis, BigDecimal lower, BigDecimal upper, String source,
            LocalDate validFrom, LocalDate validTo, BigDecimal coldUpper, String standardClass) {

        public LimitInput(String factor, String basis, BigDecimal lower, BigDecimal upper, String source,
                LocalDate validFrom, LocalDate validTo) {
            this(factor, basis, lower, upper, source, validFrom, validTo, null, null);
        }
    }

    /** Changes nothing but the limits, which take the place of all present ones. */
    static OutletInput ofLimits(List<LimitInput> limits) {
        return new OutletInput(null, null, null, null, null, null, null, null, null, null, null, null, null, limits);
    }
}
