package cn.yuanqi.platform;

import java.net.URI;

import org.jboss.resteasy.reactive.RestResponse;

/** The version of an entity as HTTP says it (RFC 9110 §8.8.3): it counts edits by people. */
public final class Etag {
    private Etag() {
    }

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** Lets a change through only when its author saw the present version: 428 without {@code If-Match}, 412 with another. */
    public static void check(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.preconditionRequired();
        }
        for (String tag : ifMatch.split(",")) {
            var wanted = tag.strip();
            if (wanted.equals(of(version)) || wanted.equals(String.valueOf(version))) {
                return;
            }
        }
        throw Problem.stale();
    }

    /** 200 with the entity and its version. */
    public static <T> RestResponse<T> ok(T entity, int version) {
        return RestResponse.ResponseBuilder.ok(entity).header("ETag", of(version)).build();
    }

    /** 201 with the entity, where it stands, and its version. */
    public static <T> RestResponse<T> created(URI location, T entity, int version) {
        return RestResponse.ResponseBuilder.<T>created(location).entity(entity).header("ETag", of(version)).build();
    }
}
