package cn.yuanqi.dashboard;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How live events reach clients of other instances. */
@ConfigMapping(prefix = "yuanqi.live")
interface LiveConfig {
    /** A Redis, {@code redis://:password@host:6379} or {@code rediss://…} for TLS; without it they do not. */
    Optional<String> redis();

    /** What the names of its channels begin with: installations that share a Redis need one each. */
    @WithDefault("yuanqi")
    String channel();
}
