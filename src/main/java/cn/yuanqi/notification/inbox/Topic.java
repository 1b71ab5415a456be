package cn.yuanqi.notification.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What letters are about. The first word of a letter's {@code about}, up to a hyphen, tells its topic. */
public enum Topic {
    ALERTS("alert"), RECTIFICATIONS("rectification", "inspection"), DISCHARGE("permit", "stop"), DUNNING(
            "dunning"), BILLS("relief", "invoice", "payment", "deposit", "billing"), LEASES("lease"), CASES("case",
                    "request", "ticket"), BOOKINGS("booking", "meeting"), FINANCING("financing",
                            "loan"), REPORTS("report"), DOCUMENTS(
                                    "document"), ENTRIES("entry",
                                            "stays"), ANNOUNCEMENTS("announcement"), INVITATIONS("invitation"), OTHER;

    private final List<String> words;

    Topic(String... words) {
        this.words = List.of(words);
    }

    /** @param about of a letter: {@code "alert-escalated 0189…"} is about {@link #ALERTS}; unknown words are {@link #OTHER} */
    public static Topic of(String about) {
        var word = about.split("[ -]", 2)[0];
        return Arrays.stream(values()).filter(topic -> topic.words.contains(word)).findFirst().orElse(OTHER);
    }

    /** Whether its mail cannot be switched off: deadlines with consequences in law, or the only way to reach somebody. */
    public boolean isDuty() {
        return this == DUNNING || this == RECTIFICATIONS || this == INVITATIONS;
    }

    /** Whether it goes to members: an invitation reaches people who have no inbox yet. */
    public boolean hasInbox() {
        return this != INVITATIONS;
    }

    /** Those that a robot may tell a group of: none that carries a link for one person alone. */
    public static List<Topic> forGroups() {
        return Stream.of(values()).filter(Topic::hasInbox).toList();
    }
}
