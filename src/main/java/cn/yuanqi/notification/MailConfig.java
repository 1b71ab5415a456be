package cn.yuanqi.notification;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What letters need beside the connection itself, which is {@code quarkus.mailer}'s. */
@ConfigMapping(prefix = "yuanqi.mail")
interface MailConfig {
    /** Without it no letter is sent. */
    Optional<String> host();

    /** The address that letters come from. */
    Optional<String> from();

    /** Where this installation is reached from outside, for the links in letters. */
    Optional<String> publicUrl();

    /** Whether letters without a server are written to the log instead of waiting for one. */
    @WithDefault("false")
    boolean toLog();

    /** How long the server may take over one letter; shorter than the outbox's claim. */
    @WithDefault("PT30S")
    Duration patience();
}
