package cn.yuanqi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import cn.yuanqi.platform.local.LocalDatabase;
import cn.yuanqi.platform.local.LocalKeycloak;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A real MariaDB and a real Keycloak for the whole test run, on free ports, started once: Quarkus may restart for
 * another profile, these stay. {@code YUANQI_TEST_DB_URL} and {@code YUANQI_TEST_OIDC_URL} name running ones instead,
 * for example a MySQL.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {
    /** The system property that says where a {@code LetterBox} listens, once one is open. */
    static final String MAIL_PORT = "yuanqi.test.mail.port";
    /** Kept as system properties, since Quarkus loads this class anew for each application that it starts. */
    private static final String DB = "yuanqi.test.db.url";
    private static final String OIDC = "yuanqi.test.oidc.url";
    /** Beside what dev mode keeps, so that a test run never touches it; the servers' files are reused, the database is new. */
    private static final Path HOME = Path.of(".local", "test");

    @Override
    public Map<String, String> start() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", databaseUrl());
        settings.put("quarkus.datasource.username", "root");
        settings.put("quarkus.datasource.password", "");
        settings.put("quarkus.oidc.auth-server-url", oidcUrl());
        settings.put("quarkus.oidc.api.auth-server-url", oidcUrl());
        settings.put("quarkus.mailer.port", freeMailPort());
        return settings;
    }

    /** JDBC URL of the run's own database, user root, no password. */
    public static synchronized String databaseUrl() {
        return once(DB, "YUANQI_TEST_DB_URL",
                () -> LocalDatabase.start(HOME.resolve("database"), 0).jdbcUrl("run_" + System.currentTimeMillis()));
    }

    /** The same if some test of this run has asked for it. */
    static Optional<String> runningDatabase() {
        return Optional.ofNullable(System.getenv().getOrDefault("YUANQI_TEST_DB_URL", System.getProperty(DB)));
    }

    /** The issuer that the run's tokens come from. */
    public static synchronized String oidcUrl() {
        return once(OIDC, "YUANQI_TEST_OIDC_URL", () -> LocalKeycloak.start(HOME.resolve("keycloak"), 0).issuer());
    }

    /** A port of its own for each application: the {@code LetterBox} of the one before it cannot be read any more. */
    private static String freeMailPort() {
        try (var free = new ServerSocket(0)) {
            System.setProperty(MAIL_PORT, String.valueOf(free.getLocalPort()));
            return System.getProperty(MAIL_PORT);
        } catch (IOException noneFree) {
            throw new UncheckedIOException(noneFree);
        }
    }

    private static String once(String property, String variable, Start start) {
        var url = System.getenv().getOrDefault(variable, System.getProperty(property));
        if (url == null) {
            try {
                url = start.url();
            } catch (IOException cannotStart) {
                throw new UncheckedIOException(cannotStart);
            }
            System.setProperty(property, url);
        }
        return url;
    }

    private interface Start {
        String url() throws IOException;
    }

    @Override
    public void stop() {
        // Ends with the test run: both children watch their parent.
    }
}
