package cn.yuanqi.notification.robot;

import java.util.Arrays;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;
import io.quarkus.qute.TemplateExtension;

/** The last error of a message in words: our own refusals have some, what a vendor said stands as it was said. */
final class RobotError {
    private RobotError() {
    }

    @TemplateExtension
    static String why(RobotView.Delivery delivery) {
        return words(delivery.lastError());
    }

    static String words(String error) {
        var words = Language.words(RobotWords.class);
        return Stream.concat(
                Arrays.stream(HookGuard.Refusal.values()).filter(one -> one.name().equals(error)).map(words::refusal),
                Arrays.stream(HookClient.Failure.values()).filter(one -> one.name().equals(error)).map(words::failure))
                .findFirst().orElse(error);
    }
}
