package cn.yuanqi.enterprise.incubation;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Why somebody did something, in their words. */
final class Reason {
    /** Characters. */
    static final int LENGTH = 500;

    private Reason() {
    }

    /** The words without blanks around. @throws Problem 422 when there are none or too many */
    static String given(String typed) {
        var text = optional(typed);
        if (text.isEmpty()) {
            throw Problem.invalid("reason", Language.words(IncubationWords.class).reasonMissing());
        }
        return text;
    }

    /** The same where nothing need be said: then it is empty. @throws Problem 422 when it is too long */
    static String optional(String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.codePointCount(0, text.length()) > LENGTH) {
            throw Problem.invalid("reason", Language.words(IncubationWords.class).tooLong(LENGTH));
        }
        return text;
    }
}
