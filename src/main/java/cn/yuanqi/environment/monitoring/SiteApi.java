package cn.yuanqi.environment.monitoring;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/**
 * Readings that a site's own system brings for its outlet. It says who it is as a logger would, by MN and password: over
 * HTTPS they are safer than HJ 212 sends them. Who guesses is shut out for a while.
 */
@Path("/api/v1/readings")
@Blocking
class SiteApi {
    @Inject
    LoggerBook loggers;
    @Inject
    ReadingsDesk desk;
    @Inject
    WrongTries tries;
    @Inject
    HttpServerRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes up to 1000 readings of the outlet whose MN and password stand in the headers")
    @PermitAll
    public Response take(@HeaderParam("X-MN") String mn, @HeaderParam("X-PW") String password, ReadingBatch batch) {
        if (mn == null || mn.isEmpty() || mn.length() > 64 || password == null) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        if (tries.shutOut(mn, peer())) {
            return Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header("Retry-After", WrongTries.WINDOW.toSeconds()).build();
        }
        var logger = loggers.find(List.of(mn)).get(mn);
        if (logger == null || logger.refusalOf(password) != null) {
            tries.wrong(mn, peer());
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        ReadingsDesk.mustBeOne(batch);
        return Response.ok(desk.take(logger.parkId(), batch, Map.of(logger.outletId(), logger), logger.outletId()))
                .build();
    }

    private String peer() {
        var address = request.remoteAddress();
        return address == null ? "" : address.host();
    }
}
