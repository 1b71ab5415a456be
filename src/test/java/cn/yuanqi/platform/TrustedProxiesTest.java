package cn.yuanqi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Forwarding is on only together with those who are trusted. */
class TrustedProxiesTest {
    private static Optional<String> setting(String named, String key) {
        var builder = new SmallRyeConfigBuilder().withSources(new TrustedProxies());
        if (named != null) {
            builder.withSources(new PropertiesConfigSource(Map.of(TrustedProxies.NAMED, named), "test", 300));
        }
        return builder.build().getOptionalValue("quarkus.http.proxy." + key, String.class);
    }

    @Test
    void whoIsNamedIsTrustedAndNobodyElse() {
        assertEquals(Optional.of("true"), setting("10.0.0.7,10.1.0.0/16", "proxy-address-forwarding"));
        assertEquals(Optional.of("10.0.0.7,10.1.0.0/16"), setting("10.0.0.7,10.1.0.0/16", "trusted-proxies"));
    }

    @Test
    void withoutANameForwardingStaysOff() {
        for (String nobody : new String[]{null, " "}) {
            assertEquals(Optional.empty(), setting(nobody, "proxy-address-forwarding"));
            assertEquals(Optional.empty(), setting(nobody, "trusted-proxies"));
        }
    }
}
