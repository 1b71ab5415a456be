package cn.yuanqi.platform;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Says in words what the server would refuse in silence: a body longer than any door takes. */
class BodyLimit {
    private static final int BEFORE_THE_SERVER = 900;
    /** As much is read and thrown away, because a client that still sends does not hear; beyond, it must bear the silence. */
    private static final long PATIENCE = 200L << 20;

    @Inject
    ObjectMapper json;
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize most;
    @Inject
    FileSettings files;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVER);
    }

    private void check(RoutingContext routing) {
        long announced = announced(routing.request().getHeader("Content-Length"));
        if (announced <= most.asLongValue()) {
            routing.next();
            return;
        }
        if (announced > PATIENCE) {
            routing.response().putHeader("Connection", "close");
            refuse(routing);
            return;
        }
        routing.request().handler(thrownAway -> {
        }).endHandler(all -> refuse(routing)).resume();
    }

    private static long announced(String length) {
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private void refuse(RoutingContext routing) {
        var words = Language.of(routing).wordsOf(PlatformWords.class);
        var detail = words.tooLargeFile(files.most().asLongValue() >> 20);
        var said = new ProblemJson("urn:yuanqi:problem:too-large", words.tooLarge(), 413, detail, java.util.List.of(),
                RequestLog.reference(routing));
        boolean api = Api.is(routing);
        routing.response().setStatusCode(413)
                .putHeader("Content-Type", api ? ProblemJson.TYPE : "text/plain;charset=UTF-8")
                .end(api ? text(said) : detail);
    }

    private String text(ProblemJson said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
