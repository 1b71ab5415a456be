package cn.yuanqi.notification.robot;

import java.time.Instant;
import java.util.UUID;

import cn.yuanqi.notification.inbox.Topic;

/** A piece of news for the robots of the current park: its title in both languages and the page that it tells of, no text. */
public record RobotNews(UUID eventId, Topic topic, String titleZh, String titleEn, String path) {

    /** Hands it to the robots that tell of its topic, in the caller's transaction; said again it changes nothing. */
    public void put(Instant now) {
        Robot.all().stream().filter(robot -> robot.tells().contains(topic))
                .filter(robot -> !RobotDelivery.isKnown(robot.id, eventId)).forEach(robot -> put(robot.id, now));
    }

    private void put(UUID robot, Instant now) {
        delivery(robot, topic.name(), now).persist();
    }

    RobotDelivery delivery(UUID robot, String about, Instant now) {
        var delivery = new RobotDelivery();
        delivery.robotId = robot;
        delivery.eventId = eventId;
        delivery.topic = about;
        delivery.titleZh = titleZh;
        delivery.titleEn = titleEn;
        delivery.path = path;
        delivery.writtenAt = now;
        delivery.dueAt = now;
        return delivery;
    }
}
