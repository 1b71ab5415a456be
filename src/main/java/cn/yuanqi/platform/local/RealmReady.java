package cn.yuanqi.platform.local;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import io.quarkus.arc.profile.IfBuildProfile;

/** In dev mode ready when people can sign in. */
@Readiness
@ApplicationScoped
@IfBuildProfile("dev")
class RealmReady implements HealthCheck {
    static final String PROPERTY = "yuanqi.local.realm-ready";

    @Override
    public HealthCheckResponse call() {
        boolean elsewhere = !Boolean.getBoolean("yuanqi.local.stack");
        return HealthCheckResponse.named("local realm").status(elsewhere || Boolean.getBoolean(PROPERTY)).build();
    }
}
