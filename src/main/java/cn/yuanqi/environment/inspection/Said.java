package cn.yuanqi.environment.inspection;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What somebody has to say in words. */
final class Said {
    private Said() {
    }

    /** The text without blanks around it. @throws Problem 422 when it is empty or too long */
    static String of(String field, String text, int longest) {
        var said = text == null ? "" : text.strip();
        if (said.isEmpty()) {
            throw Problem.invalid(field, words().missing());
        }
        return fitting(field, said, longest);
    }

    /** The same where nothing need be said: {@code null} for nothing. */
    static String maybe(String field, String text, int longest) {
        var said = text == null ? "" : text.strip();
        return said.isEmpty() ? null : fitting(field, said, longest);
    }

    private static String fitting(String field, String said, int longest) {
        if (said.length() > longest) {
            throw Problem.invalid(field, words().tooLong(longest));
        }
        return said;
    }

    private static RectificationWords words() {
        return Language.words(RectificationWords.class);
    }
}
