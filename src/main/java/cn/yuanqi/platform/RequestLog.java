package cn.yuanqi.platform;

import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** One line per request: what was asked, in which park, by whom, the answer and how long it took. Never a query or a body. */
class RequestLog {
    private static final Logger LOG = Logger.getLogger("yuanqi.request");
    private static final String REFERENCE = "ref";
    static final String PARK = "park";
    static final String PERSON = "person";
    private static final Pattern TOKEN = Pattern.compile("(/invitations/|/confirm/)[^/]+");
    private static final int BEFORE_EVERYTHING = 10_000;

    void register(@Observes Filters filters) {
        filters.register(RequestLog::follow, BEFORE_EVERYTHING);
    }

    private static void follow(RoutingContext routing) {
        MDC.put(REFERENCE, reference(routing));
        long began = System.nanoTime();
        routing.addEndHandler(ended -> write(routing, (System.nanoTime() - began) / 1_000_000));
        routing.next();
    }

    private static void write(RoutingContext routing, long millis) {
        var path = routing.normalizedPath();
        if (path.startsWith("/q/health") || path.startsWith("/_static/")) {
            return;
        }
        // Whoever reads the log shall not be able to accept somebody's invitation.
        path = TOKEN.matcher(path).replaceFirst("$1…");
        LOG.infof("method=%s path=%s status=%d ms=%d park=%s person=%s ref=%s", routing.request().method(), path,
                routing.response().getStatusCode(), millis, said(routing, PARK), said(routing, PERSON),
                reference(routing));
    }

    private static String said(RoutingContext routing, String key) {
        return Objects.toString(routing.get(key), "-");
    }

    /** The number that an error shows and the log holds. */
    static String reference(RoutingContext routing) {
        String reference = routing.get(REFERENCE);
        if (reference == null) {
            reference = Ids.next().toString().substring(9, 23);
            routing.put(REFERENCE, reference);
        }
        return reference;
    }
}
