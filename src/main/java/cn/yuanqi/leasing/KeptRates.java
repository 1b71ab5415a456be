package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tax rates that standing lines took from the park's table: what is reckoned anew for their due days keeps them. */
record KeptRates(Map<ChargeKind, Map<LocalDate, BigDecimal>> byKind) {

    static KeptRates of(UUID leaseId, List<LeaseVersion> versions, List<LeaseTerms> terms) {
        var byKind = new EnumMap<ChargeKind, Map<LocalDate, BigDecimal>>(ChargeKind.class);
        if (terms.stream().anyMatch(one -> one.taxRate == null)) {
            for (ScheduleLine line : ScheduleLine.of(leaseId)) {
                if (line.origin == ScheduleLine.Origin.PLAN && isByTable(line, versions, terms)) {
                    byKind.computeIfAbsent(line.kind, kind -> new HashMap<>()).put(line.dueOn, line.taxRate);
                }
            }
        }
        return new KeptRates(byKind);
    }

    /** Whether the version that the line was written for left the rate to the table. */
    private static boolean isByTable(ScheduleLine line, List<LeaseVersion> versions, List<LeaseTerms> terms) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).id != null && versions.get(i).id.equals(line.versionId)) {
                var charge = terms.get(i).charges.stream().filter(one -> one.kind() == line.kind).findFirst();
                return terms.get(i).taxRate == null && charge.map(ChargeTerms::taxRate).isEmpty();
            }
        }
        return false;
    }

    Map<LocalDate, BigDecimal> of(ChargeKind kind) {
        return byKind.getOrDefault(kind, Map.of());
    }
}
