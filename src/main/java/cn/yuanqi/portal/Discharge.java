package cn.yuanqi.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.dashboard.AlertLine;
import cn.yuanqi.dashboard.Directory;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.compliance.ComplianceView;
import cn.yuanqi.environment.inspection.Rectification;
import cn.yuanqi.environment.inspection.RectificationView;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.LimitInForce;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletFactor;
import cn.yuanqi.environment.monitoring.WaterTemperature;
import cn.yuanqi.platform.Language;

/**
 * How an enterprise's discharge stands: the verdict, each outlet's factors against their limits, what is open.
 *
 * @param orders what the enterprise still has to put right, the most urgent first
 */
record Discharge(ComplianceView verdict, List<Place> places, List<AlertLine> alerts, List<RectificationView> orders,
        Instant asOf) {

    /** One outlet, with a line per factor. */
    record Place(UUID id, String code, String name, String mn, List<Line> lines) {
    }

    /** One factor: its newest value against the instantaneous limit, its day mean against the day's. */
    record Line(String code, String name, String unit, LimitInForce limit, ComplianceView.FactorPart now,
            LimitInForce dayLimit) {

        public boolean isOver() {
            return limit != null && now.latest() != null
                    && limit.isExceededBy(BigDecimal.valueOf(now.latest()));
        }

        public Double lower() {
            return limit == null || limit.lower() == null ? null : limit.lower().doubleValue();
        }

        public Double upper() {
            return limit == null || limit.upper() == null ? null : limit.upper().doubleValue();
        }
    }

    static Discharge of(Enterprise enterprise, Instant now) {
        var names = Directory.of(enterprise);
        var verdict = ComplianceView.of(enterprise);
        var today = now.atZone(Moments.zone()).toLocalDate();
        var parts = verdict.outlets().stream().collect(Collectors.toMap(ComplianceView.OutletPart::outletId,
                part -> part.factors().stream()
                        .collect(Collectors.toMap(ComplianceView.FactorPart::code, one -> one))));
        var places = Outlet.ofEnterprise(enterprise.id).stream()
                .map(outlet -> place(outlet, new Around(parts.getOrDefault(outlet.id, Map.of()), names, today)))
                .toList();
        var alerts = Alert.openOf(enterprise.id).stream().map(alert -> AlertLine.of(alert, names, now)).toList();
        return new Discharge(verdict, places, alerts,
                RectificationView.of(Rectification.owedBy(enterprise.id), today), now);
    }

    private record Around(Map<String, ComplianceView.FactorPart> parts, Directory names, LocalDate today) {
        /** Of the water as last measured; {@code null} when it is not. */
        BigDecimal temperature() {
            var warmth = parts.get(WaterTemperature.FACTOR);
            return warmth == null || warmth.latest() == null ? null : BigDecimal.valueOf(warmth.latest());
        }
    }

    private static Place place(Outlet outlet, Around around) {
        var lines = outlet.factors.stream().filter(factor -> around.parts.containsKey(factor.code))
                .map(factor -> line(outlet, factor, around)).toList();
        return new Place(outlet.id, outlet.code, outlet.name, outlet.logger.mn, lines);
    }

    private static Line line(Outlet outlet, OutletFactor factor, Around around) {
        var limits = outlet.limitsInForce();
        return new Line(factor.code, around.names.factor(factor.code), factor.unit,
                limits.on(around.today, factor.code, LimitBasis.INSTANT, around.temperature()).orElse(null),
                around.parts.get(factor.code),
                limits.on(around.today, factor.code, LimitBasis.DAY, around.temperature()).orElse(null));
    }

    /** The one sentence of the page's state. */
    public String sentence() {
        var words = Language.words(ProfileWords.class);
        if (verdict.status() == Compliance.NOT_MONITORED) {
            return words.notMonitoredState();
        }
        if (!alerts.isEmpty()) {
            return words.alertState(alerts.get(0).sentence(), alerts.get(0).lasted());
        }
        return verdict.status() == Compliance.COMPLIANT ? words.compliantState() : words.unsettledState();
    }
}
