package cn.yuanqi.notification;

import java.util.UUID;

import cn.yuanqi.notification.inbox.Topic;

/**
 * A letter as it was handed in, before it is known where and when its reader wants to be told.
 *
 * @param eventId of this letter to this reader
 * @param newsId of what it tells of, whoever reads it
 */
record Notice(String park, UUID eventId, UUID newsId, Topic topic, boolean urgent, Sheet sheet) {
}
