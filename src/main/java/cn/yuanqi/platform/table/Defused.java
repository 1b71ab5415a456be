package cn.yuanqi.platform.table;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet program would run as a formula when it opens a CSV file (OWASP, CSV injection): written with an
 * apostrophe before them, and read back without it, so that what went out comes in again unchanged.
 */
final class Defused {
    private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*");

    private Defused() {
    }

    static String defuse(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String restore(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
    }
}
