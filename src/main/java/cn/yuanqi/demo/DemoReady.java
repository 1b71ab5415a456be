package cn.yuanqi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the demo is loaded, or where nobody wants it. */
@Readiness
@ApplicationScoped
class DemoReady implements HealthCheck {
    @Inject
    DemoConfig config;
    @Inject
    DemoLoader loader;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo").status(!config.load() || loader.isDone()).build();
    }
}
