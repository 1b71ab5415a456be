package cn.yuanqi.platform;

import io.vertx.ext.web.RoutingContext;

/** The part of the address space that machines use: bearer tokens, problem+json, no cookies. */
public final class Api {
    private Api() {
    }

    public static boolean is(RoutingContext routing) {
        return is(routing.normalizedPath());
    }

    public static boolean is(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
