package cn.yuanqi.notification.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A real HTTP server that takes what robots are told, and answers as it is told. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Answer answer = new Answer(200, "{\"errcode\":0,\"errmsg\":\"ok\"}", Map.of());

    record Received(String path, String query, Map<String, String> headers, String body) {
    }

    record Answer(int status, String body, Map<String, String> headers) {
    }

    private Receiver(HttpServer server) {
        this.server = server;
    }

    static Receiver open() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            var receiver = new Receiver(server);
            server.createContext("/", receiver::take);
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                var thread = new Thread(work, "receiver");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return receiver;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toLowerCase(), one -> one.getValue().get(0)));
        received.add(new Received(exchange.getRequestURI().getPath(), exchange.getRequestURI().getRawQuery(), headers,
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        var said = answer;
        var body = said.body().getBytes(UTF_8);
        said.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(said.status(), body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    void answer(int status, String body) {
        answer = new Answer(status, body, Map.of());
    }

    void redirect(String to) {
        answer = new Answer(302, "", Map.of("Location", to));
    }

    List<Received> received() {
        return received;
    }

    Received last() {
        return received.get(received.size() - 1);
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
