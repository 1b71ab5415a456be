package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An alert as the outside sees it, and as events carry it.
 *
 * @param factor {@code null} when it concerns none
 * @param basis of the limit crossed: INSTANT, HOUR, DAY; {@code null} when there is none
 * @param multiple C/limit − 1, {@code null} for ranges
 */
public record AlertView(UUID id, UUID outletId, UUID enterpriseId, String factor, String basis, AlertKind kind,
        Double value, Double limit, Double multiple, Instant openedAt, Instant closedAt, Instant acknowledgedAt) {

    public static AlertView of(Alert alert) {
        var factor = alert.factor.equals(Alert.NO_FACTOR) ? null : alert.factor;
        return new AlertView(alert.id, alert.outletId, alert.enterpriseId, factor, alert.kind.basis(), alert.kind,
                number(alert.value), number(alert.limit), number(alert.multiple), alert.openedAt, alert.closedAt,
                alert.acknowledgedAt);
    }

    private static Double number(BigDecimal exact) {
        return exact == null ? null : exact.doubleValue();
    }
}
