package cn.yuanqi.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Lets a request into the park of its path when the asker is a member; for all others the park does not exist. */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
class ParkGate implements ContainerRequestFilter {
    @Inject
    Actor actor;
    @Inject
    CurrentPark current;

    @Override
    public void filter(ContainerRequestContext request) {
        var code = request.getUriInfo().getPathParameters().getFirst("park");
        if (code == null) {
            return;
        }
        if (actor.roles().isEmpty()) {
            throw Problem.notFound();
        }
        current.enter(QuarkusTransaction.requiringNew().call(() -> Park.byCode(code).filter(Park::isActive)
                .orElseThrow(Problem::notFound)));
    }
}
