package cn.yuanqi.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The mark of a keyset page: the sort values of its last row, opaque to the outside. */
public final class Cursor {
    private static final char UNIT_SEPARATOR = '\u001f';

    private Cursor() {
    }

    public static String encode(String... parts) {
        var joined = String.join(String.valueOf(UNIT_SEPARATOR), parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor of exactly {@code parts} parts; {@code null} in, {@code null} out; anything else is a 422. */
    public static String[] decode(String cursor, int parts) {
        if (cursor == null) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var values = text.split(String.valueOf(UNIT_SEPARATOR), -1);
            if (values.length == parts) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            throw bad();
        }
        throw bad();
    }

    /** The 422 for a cursor whose parts do not read. */
    public static Problem bad() {
        return Problem.invalid("cursor", Language.words(PlatformWords.class).badCursor());
    }
}
