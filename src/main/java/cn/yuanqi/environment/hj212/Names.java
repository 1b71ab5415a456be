package cn.yuanqi.environment.hj212;

/** Texts that stand in nearly every frame, kept once instead of once for each frame. */
final class Names {
    private static final String[] FIELDS = {"Rtd", "Flag", "Avg", "Min", "Max", "Cou", "EFlag", "SampleTime"};
    private static final int LONGEST = 8;
    /** Threads may see each other's entries or not: all hold the same texts. */
    private static final String[] CODES = new String[512];

    private Names() {
    }

    /** The name of a field. */
    static String field(String text, int from, int to) {
        for (String field : FIELDS) {
            if (is(field, text, from, to)) {
                return field;
            }
        }
        return text.substring(from, to);
    }

    /** The code of a factor. */
    static String code(String text, int from, int to) {
        if (to - from > LONGEST) {
            return text.substring(from, to);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 9) & CODES.length - 1;
        String known = CODES[place];
        if (known != null && is(known, text, from, to)) {
            return known;
        }
        String code = text.substring(from, to);
        CODES[place] = code;
        return code;
    }

    static boolean is(String name, String text, int from, int to) {
        return name.length() == to - from && text.startsWith(name, from);
    }
}
