package cn.yuanqi.notification;

import java.util.function.Function;

/**
 * A letter to one person.
 *
 * @param about tells this letter from all others to the same address, for example {@code "invitation " + id}
 * @param to a mail address
 * @param path where its button leads, below the public address of this installation: {@code /parks/…}
 * @param urgent whether its reader may have asked to be told of it in quiet hours, too
 */
record Letter(String about, String to, String path, Wording wording, boolean urgent) {

    Letter(String about, String to, String path, Wording wording) {
        this(about, to, path, wording, false);
    }

    /** What it says, in each language: the subject in one line, the text with a paragraph per line, the button. */
    record Wording(Function<NotificationWords, String> subject, Function<NotificationWords, String> text,
            Function<NotificationWords, String> button) {
    }
}
