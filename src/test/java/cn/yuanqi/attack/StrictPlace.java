package cn.yuanqi.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * An application behind a proxy that ends TLS, with small measures, and with keys of the test's own in place of the
 * realm's: so that it can sign what the realm never would.
 */
public class StrictPlace implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "yuanqi.test.strict-place.key";
    static final int MEASURE = 3;
    static final String ISSUER = "https://issuer.test/realms/yuanqi";
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        var keys = Jwt.keys();
        var listed = listed((RSAPublicKey) keys.getPublic()).getBytes(UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, listed.length);
            exchange.getResponseBody().write(listed);
            exchange.close();
        });
        server.start();
        return Map.of(KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()),
                "quarkus.oidc.api.discovery-enabled", "false",
                "quarkus.oidc.api.jwks-path", "http://127.0.0.1:" + server.getAddress().getPort() + "/keys",
                "quarkus.oidc.api.token.issuer", ISSUER, "YUANQI_TRUSTED_PROXIES", "127.0.0.1",
                "yuanqi.haste.exports", String.valueOf(MEASURE), "yuanqi.haste.imports", String.valueOf(MEASURE));
    }

    private static String listed(RSAPublicKey key) {
        return "{\"keys\":[{\"kid\":\"own\",\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\""
                + Jwt.text(key.getModulus().toByteArray()) + "\",\"e\":\""
                + Jwt.text(key.getPublicExponent().toByteArray()) + "\"}]}";
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
