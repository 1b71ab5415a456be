package cn.yuanqi.notification.inbox;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * Which entries.
 *
 * @param topic {@code null} for all
 * @param until entries that came later are left alone, {@code null} for none
 * @param after the cursor's two parts, {@code null} for the first page
 */
record InboxFilter(Topic topic, boolean unreadOnly, Instant until, String[] after, int limit) {

    /** @throws Problem 422 for what is no topic, state or cursor */
    static InboxFilter of(String topic, String state, String cursor, int limit) {
        var words = Language.words(InboxWords.class);
        if (state != null && !state.isEmpty() && !state.equals("all") && !state.equals("unread")) {
            throw Problem.invalid("state", words.badChoice("all, unread"));
        }
        var after = Cursor.decode(cursor, 2);
        if (after != null) {
            instant(after[0]);
            uuid(after[1]);
        }
        return new InboxFilter(topic(topic), "unread".equals(state), null, after, limit);
    }

    /** @throws Problem 422 for what is no topic or moment */
    static InboxFilter until(String topic, String until) {
        try {
            return new InboxFilter(topic(topic), true,
                    until == null || until.isEmpty() ? null : Instant.parse(until), null, 1);
        } catch (DateTimeParseException noInstant) {
            throw Problem.invalid("until", Language.words(InboxWords.class).badInstant());
        }
    }

    private static Topic topic(String asked) {
        if (asked == null || asked.isEmpty()) {
            return null;
        }
        return Arrays.stream(Topic.values()).filter(topic -> topic.hasInbox() && topic.name().equals(asked))
                .findFirst().orElseThrow(() -> Problem.invalid("topic", Language.words(InboxWords.class).badChoice(
                        String.join(", ", Topic.forGroups().stream().map(Enum::name).toList()))));
    }

    String where(Map<String, Object> values) {
        var where = unreadOnly ? " and readAt is null" : "";
        if (topic != null) {
            values.put("topic", topic);
            where += " and topic = :topic";
        }
        if (until != null) {
            values.put("until", until);
            where += " and visibleAt <= :until";
        }
        return where;
    }

    String behind(Map<String, Object> values) {
        if (after == null) {
            return "";
        }
        values.put("lastAt", instant(after[0]));
        values.put("lastId", uuid(after[1]));
        return " and visibleAt <= :lastAt and (visibleAt < :lastAt or id < :lastId)";
    }

    static String cursor(InboxEntry last) {
        return Cursor.encode(last.visibleAt.toString(), last.id.toString());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notOurs) {
            throw Cursor.bad();
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.bad();
        }
    }
}
