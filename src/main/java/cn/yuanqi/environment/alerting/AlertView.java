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
        return new AlertView(alert.id, alert.outletId, alert.enterpriseId, factor(alert.factor), alert.kind.basis(),
                alert.kind,
                number(alert.value), number(alert.limit), number(alert.multiple), alert.openedAt, alert.closedAt,
                alert.acknowledgedAt);
    }

    /** One that was opened just now. */
    static AlertView of(UUID id, Opening opening) {
        var key = opening.key();
        return new AlertView(id, key.outletId(), opening.enterpriseId(), factor(key.factor()), key.kind().basis(),
                key.kind(), number(opening.value()), number(opening.limit()), number(opening.multiple()), opening.at(),
                null, null);
    }

    private static String factor(String stored) {
        return stored.equals(Alert.NO_FACTOR) ? null : stored;
    }

    private static Double number(BigDecimal exact) {
        return exact == null ? null : exact.doubleValue();
    }
}
