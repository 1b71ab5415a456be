package cn.yuanqi.platform.local;

import java.util.Locale;

/** The few settings that are read before there is a configuration: {@code -D} first, then the environment. */
final class Settings {
    static final String HTTP_PORT = "quarkus.http.port";
    static final String HJ212_PORT = "yuanqi.hj212.port";
    static final String KEYCLOAK_PORT = "yuanqi.local.keycloak-port";
    static final String DATABASE_PORT = "yuanqi.local.database-port";

    private Settings() {
    }

    static int port(String name, int usual) {
        String asked = System.getProperty(name, System.getenv(environmentName(name)));
        return asked == null || asked.isBlank() ? usual : Integer.parseInt(asked.trim());
    }

    /** Yuanqi's own names for the two ports of its doors are part of the contract. */
    private static String environmentName(String name) {
        return HTTP_PORT.equals(name) ? "YUANQI_HTTP_PORT" : name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
