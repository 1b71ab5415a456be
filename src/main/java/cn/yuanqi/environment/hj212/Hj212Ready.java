package cn.yuanqi.environment.hj212;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while loggers are heard, or where they are not meant to be. */
@Readiness
@ApplicationScoped
class Hj212Ready implements HealthCheck {
    private final Hj212Server server;

    Hj212Ready(Hj212Server server) {
        this.server = server;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("HJ 212 port").status(!server.wanted() || server.listening()).build();
    }
}
