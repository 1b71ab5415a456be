package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.LatestValue;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletFactor;
import cn.yuanqi.environment.monitoring.ReadingLatest;

/** An enterprise's verdict and what it rests on. */
public record ComplianceView(Compliance status, Instant since, Set<Reason> reasons, List<OutletPart> outlets) {

    /** One of its outlets. */
    public record OutletPart(UUID outletId, List<FactorPart> factors) {
    }

    /**
     * One factor of an outlet.
     *
     * @param latest the newest instantaneous value, {@code null} when there is none
     * @param dailyMean of the newest day that could be judged
     * @param limit the end of the day limit that it was held against
     * @param status NOT_MONITORED for what is only measured beside the pollutants
     */
    public record FactorPart(String code, Double latest, Instant latestAt, Double dailyMean, Double limit,
            Compliance status) {
    }

    public static ComplianceView of(Enterprise enterprise) {
        var rows = FactorVerdict.of(enterprise.id);
        var byOutlet = rows.stream()
                .collect(Collectors.groupingBy(row -> row.outletId, Collectors.toMap(row -> row.factor, row -> row)));
        var outlets = Outlet.ofEnterprise(enterprise.id);
        var latest = ReadingLatest.of(outlets.stream().map(outlet -> outlet.id).toList(), Kind.RAW).stream()
                .collect(Collectors.toMap(row -> row.outletId, ReadingLatest::factors));
        var verdict = Verdict.worst(rows.stream().map(FactorVerdict::verdict).toList());
        return new ComplianceView(enterprise.compliance, enterprise.complianceSince, verdict.reasons(),
                outlets.stream().map(outlet -> new OutletPart(outlet.id, outlet.factors.stream()
                        .map(factor -> part(factor, byOutlet.getOrDefault(outlet.id, Map.of()),
                                latest.getOrDefault(outlet.id, Map.of())))
                        .toList())).toList());
    }

    private static FactorPart part(OutletFactor factor, Map<String, FactorVerdict> rows,
            Map<String, LatestValue> latest) {
        var row = rows.get(factor.code);
        var newest = latest.get(factor.code);
        return new FactorPart(factor.code, newest == null ? null : number(newest.value().value()),
                newest == null ? null : newest.at(), row == null ? null : number(row.dayMean),
                row == null ? null : number(row.dayLimit), row == null ? Compliance.NOT_MONITORED : row.status);
    }

    private static Double number(BigDecimal exact) {
        return exact == null ? null : exact.doubleValue();
    }
}
