package cn.yuanqi.notification.robot;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/** Posts to an address that was looked at before: no name is resolved here, no redirect followed, no answer read for long. */
@ApplicationScoped
class HookClient {
    static final int LONGEST_ANSWER = 64 * 1024;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int PATIENCE_SECONDS = 8;

    @Inject
    Vertx vertx;
    private HttpClient client;

    /** What came back. */
    record Answer(int status, String body) {
    }

    @PostConstruct
    void open() {
        client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(PATIENCE_SECONDS).setKeepAlive(false).setForceSni(true).setVerifyHost(true)
                .setMaxHeaderSize(8 * 1024).setMaxPoolSize(10));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** @throws IllegalStateException when nothing, too much, or nothing readable came back in time */
    Answer post(HookGuard.Target target, String pathAndQuery, Map<String, String> headers, String body) {
        var answer = new CompletableFuture<Answer>();
        var options = new RequestOptions().setMethod(HttpMethod.POST).setHost(HookGuard.host(target.uri()))
                .setPort(target.port()).setSsl(target.isTls()).setURI(pathAndQuery).setFollowRedirects(false)
                .setTimeout(PATIENCE_SECONDS * 1000L)
                .setServer(SocketAddress.inetSocketAddress(target.port(), target.address().getHostAddress()));
        headers.forEach(options::putHeader);
        options.putHeader("Content-Type", "application/json; charset=utf-8").putHeader("User-Agent", "Yuanqi");
        client.request(options).onFailure(answer::completeExceptionally)
                .onSuccess(request -> send(request, body, answer));
        try {
            return answer.get(PATIENCE_SECONDS + 2L, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException("no answer in time");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped");
        }
    }

    private static void send(HttpClientRequest request, String body, CompletableFuture<Answer> answer) {
        request.response().onFailure(answer::completeExceptionally).onSuccess(response -> {
            var read = Buffer.buffer();
            response.exceptionHandler(answer::completeExceptionally);
            response.handler(part -> {
                read.appendBuffer(part);
                if (read.length() > LONGEST_ANSWER && answer
                        .completeExceptionally(new IllegalStateException("the answer is too long"))) {
                    request.reset();
                }
            });
            response.endHandler(end -> answer.complete(new Answer(response.statusCode(), read.toString())));
        });
        // The whole answer, not only its first byte, has to be here in time.
        answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).whenComplete((done, failed) -> {
            if (failed instanceof TimeoutException) {
                request.reset();
            }
        });
        request.send(body);
    }
}
