package cn.yuanqi.platform.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, without what they did not mean to. */
public final class Tidy {
    private static final Pattern BLANKS_AROUND = Pattern.compile(
            "^[\\s\\u00a0\\u3000\\u200b\\ufeff]+|[\\s\\u00a0\\u3000\\u200b\\ufeff]+$");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private Tidy() {
    }

    /** Without blanks around (the ideographic and the invisible ones too); line breaks inside become one blank. */
    public static String clean(String typed) {
        if (isClean(typed)) {
            return typed;
        }
        return LINE_BREAKS.matcher(BLANKS_AROUND.matcher(typed).replaceAll("")).replaceAll(" ");
    }

    /** Most cells are; hundreds of thousands of them are faster looked at than matched. */
    private static boolean isClean(String typed) {
        int last = typed.length() - 1;
        return last >= 0 && !isMargin(typed.charAt(0)) && !isMargin(typed.charAt(last)) && typed.indexOf('\n') < 0
                && typed.indexOf('\r') < 0;
    }

    private static boolean isMargin(char character) {
        return character <= ' ' || "\u00a0\u3000\u200b\ufeff".indexOf(character) >= 0;
    }

    /** Full-width letters, digits and signs as their usual forms (Unicode NFKC). */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
