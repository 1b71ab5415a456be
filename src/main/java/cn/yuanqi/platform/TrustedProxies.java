package cn.yuanqi.platform;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;

/**
 * Whose word on a request's origin counts: {@code YUANQI_TRUSTED_PROXIES}, addresses or networks with commas between
 * them. Without it nobody's does. Quarkus believes everybody when its forwarding is on and no proxy is named, so the two
 * are switched together, here alone.
 */
public class TrustedProxies implements ConfigSourceFactory {
    static final String NAMED = "YUANQI_TRUSTED_PROXIES";
    private static final String PROXY = "quarkus.http.proxy.";
    /** Above application.properties, below the environment. */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var named = context.getValue(NAMED);
        var proxies = named == null || named.getValue() == null ? "" : named.getValue().strip();
        return proxies.isEmpty()
                ? List.of()
                : List.of(new PropertiesConfigSource(Map.of(PROXY + "proxy-address-forwarding", "true",
                        PROXY + "trusted-proxies", proxies), NAMED, ORDINAL));
    }
}
