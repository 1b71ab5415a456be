package cn.yuanqi.enterprise.exchange;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long what imports said is kept. */
@ConfigMapping(prefix = "yuanqi.imports")
interface ImportConfig {
    /** {@code YUANQI_IMPORTS_KEEP}: for so long an import, its errors and their download stay. */
    @WithDefault("P90D")
    Duration keep();

    /** How often older ones are looked for; {@code off} for never. */
    @WithDefault("6h")
    String sweep();
}
