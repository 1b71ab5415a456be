package cn.yuanqi.notification.robot;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

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
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Inject
    Vertx vertx;
    private HttpClient client;
    private Duration patience;

    /** Why nothing that can be used came back, or nothing could be sent. */
    enum Failure {
        UNREACHABLE, CERTIFICATE, TOO_LATE, TOO_LONG, KEY_CHANGED
    }

    static final class Failed extends RuntimeException {
        private Failed(Failure why) {
            super(why.name(), null, false, false);
        }

        private static Failed of(Throwable cause) {
            if (cause instanceof Failed known) {
                return known;
            }
            return new Failed(cause instanceof TimeoutException
                    ? Failure.TOO_LATE
                    : cause instanceof SSLException ? Failure.CERTIFICATE : Failure.UNREACHABLE);
        }
    }

    /** What came back. */
    record Answer(int status, String body) {
    }

    @PostConstruct
    void open() {
        open(new HttpClientOptions(), PATIENCE);
    }

    /** @param tls whom to trust, by the platform's usual when it says nothing @param forAnAnswer how long one may take */
    void open(HttpClientOptions tls, Duration forAnAnswer) {
        patience = forAnAnswer;
        client = vertx.createHttpClient(tls.setConnectTimeout(CONNECT_MILLIS).setKeepAlive(false).setForceSni(true)
                .setVerifyHost(true).setMaxHeaderSize(8 * 1024).setMaxPoolSize(10));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** @throws Failed when nothing or too much came back, or not in time */
    Answer post(HookGuard.Target target, String pathAndQuery, Map<String, String> headers, String body) {
        var answer = new CompletableFuture<Answer>();
        var options = new RequestOptions().setMethod(HttpMethod.POST).setHost(HookGuard.host(target.uri()))
                .setPort(target.port()).setSsl(target.isTls()).setURI(pathAndQuery).setFollowRedirects(false)
                .setTimeout(patience.toMillis())
                .setServer(SocketAddress.inetSocketAddress(target.port(), target.address().getHostAddress()));
        headers.forEach(options::putHeader);
        options.putHeader("Content-Type", "application/json; charset=utf-8").putHeader("User-Agent", "Yuanqi");
        client.request(options).onFailure(answer::completeExceptionally)
                .onSuccess(request -> send(request, body, answer));
        try {
            return answer.get(patience.toMillis() + 2_000, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new Failed(Failure.TOO_LATE);
        } catch (ExecutionException failed) {
            throw Failed.of(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped");
        }
    }

    private void send(HttpClientRequest request, String body, CompletableFuture<Answer> answer) {
        request.response().onFailure(answer::completeExceptionally).onSuccess(response -> {
            var read = Buffer.buffer();
            response.exceptionHandler(answer::completeExceptionally);
            response.handler(part -> {
                read.appendBuffer(part);
                if (read.length() > LONGEST_ANSWER && answer
                        .completeExceptionally(new Failed(Failure.TOO_LONG))) {
                    request.reset();
                }
            });
            response.endHandler(end -> answer.complete(new Answer(response.statusCode(), read.toString())));
        });
        // The whole answer, not only its first byte, has to be here in time.
        answer.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).whenComplete((done, failed) -> {
            if (failed instanceof TimeoutException) {
                request.reset();
            }
        });
        request.send(body);
    }
}
