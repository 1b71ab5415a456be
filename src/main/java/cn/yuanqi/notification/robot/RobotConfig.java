package cn.yuanqi.notification.robot;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation allows its parks' robots. */
@ConfigMapping(prefix = "yuanqi.robots")
interface RobotConfig {
    /** 32 bytes in Base64 that addresses and secrets are sealed with; without it no robot can be kept. */
    Optional<String> key();

    /** Hosts of the installation's own network that may be reached, without TLS too; none unless somebody names them. */
    Optional<List<String>> inside();

    @WithDefault("oapi.dingtalk.com")
    List<String> dingtalk();

    @WithDefault("qyapi.weixin.qq.com")
    List<String> wecom();

    @WithDefault("open.feishu.cn,open.larksuite.com")
    List<String> feishu();
}
