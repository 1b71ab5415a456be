package cn.yuanqi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/** Ready once the database has every migration of this code: where another process migrates, it may not have done so yet. */
@Readiness
@ApplicationScoped
class SchemaReady implements HealthCheck {
    @Inject
    Flyway flyway;

    /** A schema never goes back, so one good look is enough. */
    private volatile boolean complete;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("schema");
        if (complete) {
            return answer.up().build();
        }
        int missing = flyway.info().pending().length;
        complete = missing == 0;
        return answer.status(complete).withData("missing", missing).build();
    }
}
