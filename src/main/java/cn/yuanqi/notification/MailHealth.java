package cn.yuanqi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import cn.yuanqi.platform.Outbox;
import io.smallrye.health.api.Wellness;

/** How letters fare, at {@code /q/health/well}. Always up: a missing mail server is no reason to restart or to refuse. */
@Wellness
@ApplicationScoped
class MailHealth implements HealthCheck {
    @Inject
    MailCourier courier;
    @Inject
    Outbox outbox;

    @Override
    public HealthCheckResponse call() {
        var missing = courier.missing();
        var health = HealthCheckResponse.named("mail").up()
                .withData("waiting", outbox.waiting(MailCourier.KIND))
                .withData("givenUp", outbox.givenUp(MailCourier.KIND));
        return missing.isEmpty() ? health.build() : health.withData("missing", missing).build();
    }
}
