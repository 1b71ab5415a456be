package cn.yuanqi.platform;

import org.jboss.logging.MDC;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Who asked in which park, noted on the request for its log lines; and the number of that request. */
public final class Asked {
    private Asked() {
    }

    public static void by(RoutingContext routing, String person, String park) {
        routing.put(RequestLog.PERSON, person);
        MDC.put(RequestLog.PERSON, person);
        if (park != null) {
            routing.put(RequestLog.PARK, park);
            MDC.put(RequestLog.PARK, park);
        }
    }

    /** The number that the log's line of the request under way holds; {@code null} outside any. */
    public static String reference() {
        var container = Arc.container();
        if (!container.requestContext().isActive()) {
            return null;
        }
        var routing = container.instance(CurrentVertxRequest.class).get().getCurrent();
        return routing == null ? null : RequestLog.reference(routing);
    }
}
