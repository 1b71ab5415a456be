package cn.yuanqi.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind that may be uploaded, and of some that may not. */
public final class Samples {
    private Samples() {
    }

    /** A PDF with these words in it, so that no two are the same. */
    public static byte[] pdf(String words) {
        return ("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj<</Type/Catalog>>endobj\n% " + words
                + "\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(UTF_8);
    }

    public static byte[] png() {
        return "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
    }

    static byte[] jpeg() {
        return "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF".getBytes(ISO_8859_1);
    }

    static byte[] webp() {
        return "RIFF\u0010\0\0\0WEBPVP8 ".getBytes(ISO_8859_1);
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8), "word/document.xml",
                "<document/>".getBytes(UTF_8)));
    }

    static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8), "xl/workbook.xml",
                "<workbook/>".getBytes(UTF_8)));
    }

    static byte[] ofd() {
        return zip(Map.of("OFD.xml", "<OFD/>".getBytes(UTF_8), "Doc_0/Document.xml", "<Document/>".getBytes(UTF_8)));
    }

    /** A document that would fill a disk: 64 MB of zeros, 64 kB packed, in each of so many entries. */
    public static byte[] bomb(int entries) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("word/document.xml", "<document/>".getBytes(UTF_8));
        var zeros = new byte[64 << 20];
        for (int i = 0; i < entries; i++) {
            parts.put("word/media/" + i, zeros);
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
