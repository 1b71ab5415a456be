package cn.yuanqi.environment.monitoring;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** Readings of sites without a logger, brought by the park's officer. */
@Path("/api/v1/parks/{park}/environment/readings")
@Blocking
class ReadingsIntakeApi {
    @Inject
    CurrentPark park;
    @Inject
    ReadingsDesk desk;

    /** 200 whatever became of the items: each says for itself. Outlet, resolution and time make a reading one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes up to 1000 readings; sending them again stores nothing twice")
    @RolesAllowed(Role.Names.OFFICER)
    public ReadingBatch.Outcome take(ReadingBatch batch) {
        ReadingsDesk.mustBeOne(batch);
        var ids = batch.items().stream().filter(Objects::nonNull)
                .map(item -> ReadingsDesk.outlet(item.outletId(), null))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        var loggers = QuarkusTransaction.requiringNew().call(() -> {
            var here = park.park();
            var retention = RetentionSetting.inForce();
            return Outlet.byIds(ids).stream().map(outlet -> KnownLogger.of(outlet, here, retention))
                    .collect(Collectors.toMap(KnownLogger::outletId, Function.<KnownLogger>identity()));
        });
        return desk.take(park.id(), batch, loggers, null);
    }
}
