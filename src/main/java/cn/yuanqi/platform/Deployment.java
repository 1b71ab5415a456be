package cn.yuanqi.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;

/**
 * Turns what an operator says in one word into the switches that it stands for: {@code YUANQI_DUTY},
 * {@code YUANQI_MANAGEMENT_PORT} (without it there is no such port, and two instances share a machine) and
 * {@code YUANQI_OTEL_ENDPOINT} (without it nothing is traced).
 */
public class Deployment implements ConfigSourceFactory {
    static final String MANAGEMENT_PORT = "YUANQI_MANAGEMENT_PORT";
    static final String TRACES = "YUANQI_OTEL_ENDPOINT";
    /** Above application.properties, below the environment. */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> settings = new HashMap<>();
        Duty.of(value(context, Duty.NAMED)).ifPresent(duty -> {
            settings.putAll(duty.settings);
            settings.put("yuanqi.duties.duty", duty.word());
        });
        var port = value(context, MANAGEMENT_PORT);
        if (!port.isEmpty()) {
            settings.put("quarkus.management.host-enabled", "true");
            settings.put("quarkus.management.port", port);
        }
        var traces = value(context, TRACES);
        if (!traces.isEmpty()) {
            settings.put("quarkus.otel.sdk.disabled", "false");
            settings.put("quarkus.otel.exporter.otlp.endpoint", traces);
        }
        return settings.isEmpty()
                ? List.of()
                : List.of(new PropertiesConfigSource(settings, "what is deployed", ORDINAL));
    }

    private static String value(ConfigSourceContext context, String name) {
        var named = context.getValue(name);
        return named == null || named.getValue() == null ? "" : named.getValue().strip();
    }
}
