package cn.yuanqi.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** {@code <park>/<2 hex>/<32 hex>}: 128 bits of chance, spread over 256 folders. */
final class FileKey {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,31}/[0-9a-f]{2}/[0-9a-f]{32}");
    private static final SecureRandom CHANCE = new SecureRandom();

    private FileKey() {
    }

    static String next(String park) {
        var chance = new byte[16];
        CHANCE.nextBytes(chance);
        var name = HexFormat.of().formatHex(chance);
        return ours(park + "/" + name.substring(0, 2) + "/" + name);
    }

    /** @throws IllegalArgumentException for anything that was not made here: it must not become a path */
    static String ours(String key) {
        if (!isOurs(key)) {
            throw new IllegalArgumentException("no key of a stored file");
        }
        return key;
    }

    static boolean isOurs(String key) {
        return FORM.matcher(key).matches();
    }
}
