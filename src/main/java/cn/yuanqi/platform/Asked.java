package cn.yuanqi.platform;

import io.vertx.ext.web.RoutingContext;

/** Who asked in which park, noted on the request for its log line. */
public final class Asked {
    private Asked() {
    }

    public static void by(RoutingContext routing, String person, String park) {
        routing.put(RequestLog.PERSON, person);
        if (park != null) {
            routing.put(RequestLog.PARK, park);
        }
    }
}
