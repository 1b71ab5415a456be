package cn.yuanqi.platform.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file holds, by its first bytes, held against what it is called. */
final class Content {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Compound files: .xls, and workbooks behind a password. */
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Content() {
    }

    /** @throws Unreadable when it is neither, or called otherwise */
    static TableFormat of(Path file, String name) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        var extension = extension(name);
        if (begins(head, COMPOUND)) {
            boolean locked = contains(Files.readAllBytes(file), ENCRYPTED);
            throw new Unreadable(locked ? TableWords::encryptedWorkbook : TableWords::oldWorkbook);
        }
        boolean zip = begins(head, ZIP);
        if (zip && (extension.equals("csv") || extension.equals("txt") || extension.equals("xls"))) {
            throw new Unreadable(words -> words.workbookNamedOtherwise(name));
        }
        if (!zip && extension.startsWith("xls")) {
            throw new Unreadable(words -> words.noWorkbookInside(name));
        }
        return zip ? TableFormat.XLSX : TableFormat.CSV;
    }

    private static String extension(String name) {
        var plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && matches(bytes, 0, with);
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int at = 0; at <= bytes.length - sought.length; at++) {
            if (matches(bytes, at, sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (bytes[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
