package cn.yuanqi.notification.robot;

import java.util.Arrays;

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
        return Arrays.stream(HookGuard.Refusal.values()).filter(refusal -> refusal.name().equals(error)).findFirst()
                .map(refusal -> Language.words(RobotWords.class).refusal(refusal)).orElse(error);
    }
}
