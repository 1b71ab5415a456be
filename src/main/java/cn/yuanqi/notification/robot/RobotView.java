package cn.yuanqi.notification.robot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.notification.inbox.MailLanguage;
import cn.yuanqi.notification.inbox.Topic;

/** A robot as the outside sees it: of its address only the host, of its secret only whether there is one. */
record RobotView(UUID id, String name, RobotKind kind, String host, boolean hasSecret, MailLanguage language,
        List<Topic> topics) {
    static RobotView of(Robot robot) {
        return new RobotView(robot.id, robot.name, robot.kind, robot.host, robot.hasSecret(), robot.language,
                robot.tells());
    }

    /** @param dueAt of the next attempt, {@code null} when there is none */
    record Delivery(UUID id, UUID robotId, UUID eventId, String topic, String title, RobotDelivery.State state,
            int attempts, String lastError, Instant writtenAt, Instant dueAt, Instant doneAt) {
        static Delivery of(RobotDelivery one) {
            return new Delivery(one.id, one.robotId, one.eventId, one.topic, one.title(), one.state, one.attempts,
                    one.lastError, one.writtenAt, one.state == RobotDelivery.State.WAITING ? one.dueAt : null,
                    one.doneAt);
        }
    }
}
