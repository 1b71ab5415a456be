package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/** The packaged application tells a collector what it did, under the trace that a caller began, and its log names that trace. */
class TracesIT {
    private static final String EXPORT = "/opentelemetry.proto.collector.trace.v1.TraceService/Export";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String EMPTY_MESSAGE = "\0\0\0\0\0";
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void aRequestIsFoundAtTheCollectorAndInTheLogByItsTrace() throws Exception {
        var vertx = Vertx.vertx();
        HttpServer collector = vertx.createHttpServer().requestHandler(this::hear).listen(0, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().join();
        var place = PackagedPlace.with(DemoDatabase.url());
        try (var running = place
                .ready(Map.of("YUANQI_OTEL_ENDPOINT", "http://127.0.0.1:" + collector.actualPort()))) {
            assertEquals(404,
                    Packaged.get("http://127.0.0.1:" + place.http() + "/api/v1/parks/cq-digital/enterprises/x",
                            "Authorization", "Bearer " + People.token(People.OPERATOR), "traceparent",
                            "00-" + TRACE + "-b7ad6b7169203331-01").statusCode());
            var bytes = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
            await().atMost(Duration.ofSeconds(20)).until(() -> told.stream().anyMatch(spans -> spans.contains(bytes)));
            var spans = told.stream().filter(each -> each.contains(bytes)).findFirst().orElseThrow();
            assertTrue(spans.contains("GET /api/v1/parks/{park}/enterprises/{id}"), spans);
            assertTrue(spans.contains("service.name") && spans.contains("yuanqi"), spans);
            assertTrue(running.output().lines().anyMatch(line -> line.contains("\"traceId\":\"" + TRACE + "\"")
                    && line.contains("cq-digital")), running::output);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    /** As a collector answers over gRPC: an empty message, and how it went behind it. */
    private void hear(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            if (request.path().equals(EXPORT)) {
                told.add(body.toString(StandardCharsets.ISO_8859_1));
            }
            request.response().putHeader("content-type", "application/grpc").putTrailer("grpc-status", "0")
                    .end(Buffer.buffer(EMPTY_MESSAGE));
        });
    }
}
