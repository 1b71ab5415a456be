package cn.yuanqi.request;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Texts that people type. */
final class Said {
    private Said() {
    }

    /** @throws Problem 422 naming the field when it is empty, longer, or holds what is no text */
    static String text(String field, String given, int most) {
        var text = given == null ? "" : given.strip();
        if (text.isEmpty() || !fits(text, most)) {
            throw Problem.invalid(field, Language.words(RequestWords.class).textUpTo(most));
        }
        return text;
    }

    /** The same, where nothing may be said. @return {@code null} for nothing */
    static String orNothing(String field, String given, int most) {
        return given == null || given.isBlank() ? null : text(field, given, most);
    }

    /** Whether a text can be stored and shown. */
    static boolean fits(String text, int most) {
        return text.codePointCount(0, text.length()) <= most && text.length() <= most * 2
                && text.codePoints().noneMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\r'
                        && each != '\t' || Character.getType(each) == Character.SURROGATE);
    }
}
