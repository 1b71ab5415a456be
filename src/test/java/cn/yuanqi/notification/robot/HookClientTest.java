package cn.yuanqi.notification.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;

/** Over real TLS: to the address that was looked at, under the name that was typed, and to no other certificate. */
class HookClientTest {
    private static final String PASSWORD = "changeit";
    @TempDir
    static Path folder;
    private static final List<String> HOSTS = new CopyOnWriteArrayList<>();
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static Vertx vertx;
    private static HttpsServer server;
    private static Path keys;

    @BeforeAll
    static void serve() throws Exception {
        keys = folder.resolve("keys.p12");
        int made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "hook", "-keyalg", "EC", "-storetype", "PKCS12", "-keystore", keys.toString(),
                "-storepass", PASSWORD, "-dname", "CN=hook.example.com", "-ext", "san=dns:hook.example.com",
                "-validity", "2").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor();
        assertEquals(0, made);
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            HOSTS.add(exchange.getRequestHeaders().getFirst("Host"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 2);
            if (exchange.getRequestURI().getPath().equals("/hangs")) {
                exchange.getResponseBody().write('o');
                exchange.getResponseBody().flush();
                waitUntilOver();
            } else {
                exchange.getResponseBody().write("ok".getBytes());
            }
            exchange.close();
        });
        server.setExecutor(work -> {
            var thread = new Thread(work, "hook");
            thread.setDaemon(true);
            thread.start();
        });
        server.start();
        vertx = Vertx.vertx();
    }

    private static void waitUntilOver() throws IOException {
        try {
            OVER.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @AfterAll
    static void stop() {
        OVER.countDown();
        server.stop(0);
        vertx.close();
    }

    @Test
    void theNameIsTheTypedOneAndTheAddressTheOneThatWasLookedAt() throws Exception {
        var answer = trusting(Duration.ofSeconds(20)).post(target("hook.example.com"), "/x?y=z", Map.of("X-A", "b"),
                "{}");
        assertEquals(200, answer.status());
        assertEquals("ok", answer.body());
        assertTrue(HOSTS.contains("hook.example.com:" + server.getAddress().getPort()), HOSTS.toString());
    }

    @Test
    void aCertificateOfAnotherNameOrOfNobodyIsRefused() {
        var another = assertThrows(HookClient.Failed.class,
                () -> trusting(Duration.ofSeconds(20)).post(target("other.example.com"), "/x", Map.of(), "{}"));
        var nobodys = assertThrows(HookClient.Failed.class,
                () -> client(new HttpClientOptions(), Duration.ofSeconds(20)).post(target("hook.example.com"), "/x",
                        Map.of(), "{}"));
        assertEquals("CERTIFICATE CERTIFICATE", another.getMessage() + " " + nobodys.getMessage());
        assertTrue(HOSTS.stream().noneMatch(host -> host.startsWith("other")), HOSTS.toString());
    }

    @Test
    void anAnswerThatNeverEndsIsNotWaitedFor() {
        var late = assertThrows(HookClient.Failed.class, () -> trusting(Duration.ofMillis(500))
                .post(target("hook.example.com"), "/hangs", Map.of(), "{}"));
        assertEquals("TOO_LATE", late.getMessage());
    }

    private static HookGuard.Target target(String host) throws IOException {
        return new HookGuard.Target(URI.create("https://" + host + ":" + server.getAddress().getPort() + "/x"),
                InetAddress.getByName("127.0.0.1"));
    }

    private static HookClient trusting(Duration patience) {
        return client(new HttpClientOptions()
                .setTrustOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD)), patience);
    }

    private static HookClient client(HttpClientOptions tls, Duration patience) {
        var client = new HookClient();
        client.vertx = vertx;
        client.open(tls, patience);
        return client;
    }
}
