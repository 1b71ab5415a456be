package cn.yuanqi.financing;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Texts that people type. */
final class Said {
    private Said() {
    }

    /** @throws Problem 422 naming the field when it is empty or longer */
    static String text(String field, String given, int most) {
        var text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > most) {
            throw Problem.invalid(field, Language.words(FinancingWords.class).textUpTo(most));
        }
        return text;
    }

    /** The same, where nothing may be said. @return {@code null} for nothing */
    static String orNothing(String field, String given, int most) {
        return given == null || given.isBlank() ? null : text(field, given, most);
    }
}
