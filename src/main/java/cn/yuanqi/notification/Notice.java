package cn.yuanqi.notification;

import java.util.UUID;

import cn.yuanqi.notification.inbox.Topic;

/**
 * A letter as it was handed in, before it is known where and when its reader wants to be told.
 *
 * @param eventId of its mail
 */
record Notice(String park, UUID eventId, Topic topic, boolean urgent, Sheet sheet) {
}
