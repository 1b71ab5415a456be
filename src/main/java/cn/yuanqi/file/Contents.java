package cn.yuanqi.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its own bytes. A table of five signatures at the very first byte: stricter than any guessing. */
final class Contents {
    private static final int HEAD = 1024;
    /** An archive's directory ends with a record of 22 bytes and a comment of at most 65,535. */
    private static final int END_RECORD = 22;
    private static final int TAIL = END_RECORD + 0xffff;
    private static final Pattern MARKUP = Pattern.compile("<(html|script|svg|!doctype|body|iframe|\\?php)");
    private static final List<Signature> SIGNATURES = List.of(new Signature("PDF", 0, "%PDF-"),
            new Signature("PNG", 0, "\u0089PNG\r\n\u001a\n"), new Signature("JPEG", 0, "\u00ff\u00d8\u00ff"),
            new Signature("WEBP", 8, "WEBP"), new Signature("ZIP", 0, "PK\u0003\u0004"));

    private record Signature(String name, int at, String bytes) {
        boolean begins(String head) {
            return head.startsWith(bytes, at) && (at == 0 || head.startsWith("RIFF"));
        }
    }

    private Contents() {
    }

    /** @throws Unfit when the bytes are not what the name says, or are a second thing as well */
    static void mustBe(FileType claimed, Path file) throws Unfit, IOException {
        var head = part(file, 0, HEAD);
        var found = SIGNATURES.stream().filter(each -> each.begins(head)).map(Signature::name).findFirst().orElse(null);
        if (!(claimed.isContainer() ? "ZIP" : claimed.name()).equals(found)) {
            throw new Unfit(words -> found == null
                    ? words.unknownContent(claimed.name())
                    : words.otherContent(claimed.name(), found));
        }
        if (claimed.isContainer()) {
            Container.mustBe(claimed, file);
        } else if (MARKUP.matcher(head.toLowerCase(Locale.ROOT)).find() || endsAsArchive(file)) {
            throw new Unfit(FileWords::twoContents);
        }
    }

    private static boolean endsAsArchive(Path file) throws IOException {
        var tail = part(file, -TAIL, TAIL);
        for (int at = tail.lastIndexOf("PK\u0005\u0006"); at >= 0; at = tail.lastIndexOf("PK\u0005\u0006", at - 1)) {
            if (at + END_RECORD <= tail.length()
                    && at + END_RECORD + tail.charAt(at + 20) + (tail.charAt(at + 21) << 8) == tail.length()) {
                return true;
            }
            if (at == 0) {
                return false;
            }
        }
        return false;
    }

    /** @param from counted from the end where negative */
    private static String part(Path file, long from, int most) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(from < 0 ? Math.max(0, bytes.length() + from) : from);
            var read = new byte[(int) Math.min(most, bytes.length() - bytes.getFilePointer())];
            bytes.readFully(read);
            return new String(read, ISO_8859_1);
        }
    }
}
