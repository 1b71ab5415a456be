package cn.yuanqi.dashboard;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import cn.yuanqi.environment.alerting.AlertView;
import cn.yuanqi.environment.compliance.ComplianceChanged;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.StoredReading;

/**
 * Something that a screen shows at once.
 *
 * @param of which figure a value is of, so that a newer one takes its place; {@code null} for all else
 * @param reading its facts, for whoever writes them: most values are overtaken before
 */
record LiveEvent(Name name, UUID enterpriseId, Figure of, Supplier<Facts> reading) {

    /** A factor at an outlet. */
    record Figure(UUID outletId, String factor) {
    }

    /** What the stream calls it. */
    enum Name {
        reading, alert, compliance, alive
    }

    /**
     * The event's data; what does not apply is {@code null}.
     *
     * @param kind of an alert
     * @param status of an alert {@code open} or {@code closed}, of an enterprise its new verdict
     * @param at event time
     */
    record Facts(UUID outletId, UUID enterpriseId, String factor, String kind, Double value, Double limit,
            String status, Instant at) {
    }

    Facts facts() {
        return reading.get();
    }

    static LiveEvent reading(StoredReading reading, String factor, FactorValue value, Supplier<Double> limit) {
        return new LiveEvent(Name.reading, reading.enterpriseId(), new Figure(reading.outletId(), factor),
                () -> new Facts(reading.outletId(), reading.enterpriseId(), factor, null,
                        value.value() == null ? null : value.value().doubleValue(), limit.get(), null, reading.at()));
    }

    static LiveEvent opened(AlertView alert) {
        return alert(alert, "open", alert.openedAt());
    }

    static LiveEvent closed(AlertView alert) {
        return alert(alert, "closed", alert.closedAt());
    }

    private static LiveEvent alert(AlertView alert, String status, Instant at) {
        return of(Name.alert, new Facts(alert.outletId(), alert.enterpriseId(), alert.factor(), alert.kind().name(),
                alert.value(), alert.limit(), status, at));
    }

    static LiveEvent judged(ComplianceChanged change) {
        return of(Name.compliance, new Facts(change.outletId(), change.enterpriseId(), null, null, null, null,
                change.after().name(), change.at()));
    }

    static LiveEvent alive(Instant at) {
        return of(Name.alive, new Facts(null, null, null, null, null, null, null, at));
    }

    static LiveEvent of(Name name, Facts facts) {
        return new LiveEvent(name, facts.enterpriseId(),
                name == Name.reading ? new Figure(facts.outletId(), facts.factor()) : null, () -> facts);
    }
}
