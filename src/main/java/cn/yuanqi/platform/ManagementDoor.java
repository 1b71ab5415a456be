package cn.yuanqi.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Health on the management port too: an instance that serves no pages has no other door to be asked at. */
class ManagementDoor {
    @Inject
    SmallRyeHealthReporter health;

    void register(@Observes ManagementInterface management) {
        at(management.router(), "/q/health/live", health::getLiveness);
        at(management.router(), "/q/health/ready", health::getReadiness);
        at(management.router(), "/q/health/started", health::getStartup);
    }

    private void at(Router router, String path, Supplier<SmallRyeHealth> asked) {
        router.get(path).blockingHandler(routing -> answer(routing, asked.get()), false);
    }

    private void answer(RoutingContext routing, SmallRyeHealth found) {
        var body = new ByteArrayOutputStream();
        health.reportHealth(body, found);
        routing.response().setStatusCode(found.isDown() ? 503 : 200)
                .putHeader("Content-Type", "application/json; charset=UTF-8")
                .end(body.toString(StandardCharsets.UTF_8));
    }
}
