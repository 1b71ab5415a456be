package cn.yuanqi.identity;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** A door that counts how often its work was done. */
@Path("/api/v1/parks/{park}/once-probe")
@Blocking
public class OnceProbe {
    static final AtomicInteger DONE = new AtomicInteger();
    static volatile CountDownLatch begun = new CountDownLatch(1);
    static volatile CountDownLatch mayEnd = new CountDownLatch(0);

    @Inject
    Once once;

    /** @param sum "refuse" is refused */
    public record Asked(String sum) {
    }

    @POST
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    public RestResponse<Object> pay(@HeaderParam(Once.HEADER) String key, Asked asked, UriInfo uri) {
        return once.answer(key, asked, () -> {
            begun.countDown();
            await(mayEnd);
            if (asked != null && "refuse".equals(asked.sum())) {
                throw Problem.conflict("refused");
            }
            if (asked != null && "stale".equals(asked.sum())) {
                throw new OptimisticLockException("somebody was quicker");
            }
            if (asked != null && "deadlock".equals(asked.sum())) {
                throw new PersistenceException(new SQLException("deadlock", "40001", 1213));
            }
            if (asked != null && "duplicate".equals(asked.sum())) {
                throw new PersistenceException(new SQLException("duplicate", "23000", 1062));
            }
            if (asked != null && "fault".equals(asked.sum())) {
                throw new PersistenceException(new SQLException("no such column", "42S22", 1054));
            }
            int number = DONE.incrementAndGet();
            return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED)
                    .entity((Object) Map.of("number", number)).location(uri.getAbsolutePathBuilder().path("" + number)
                            .build())
                    .build();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
