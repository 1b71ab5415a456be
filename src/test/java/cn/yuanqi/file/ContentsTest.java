package cn.yuanqi.file;

import static cn.yuanqi.file.Samples.docx;
import static cn.yuanqi.file.Samples.joined;
import static cn.yuanqi.file.Samples.jpeg;
import static cn.yuanqi.file.Samples.ofd;
import static cn.yuanqi.file.Samples.pdf;
import static cn.yuanqi.file.Samples.png;
import static cn.yuanqi.file.Samples.webp;
import static cn.yuanqi.file.Samples.xlsx;
import static cn.yuanqi.file.Samples.zip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ContentsTest {
    private static final Map<FileType, byte[]> GOOD = Map.of(FileType.PDF, pdf("x"), FileType.PNG, png(),
            FileType.JPEG, jpeg(), FileType.WEBP, webp(), FileType.DOCX, docx(), FileType.XLSX, xlsx(), FileType.OFD,
            ofd());

    @TempDir
    Path folder;

    @Test
    void eachTypeIsWhatItSaysAndNoneOfTheOthers() {
        GOOD.forEach((type, bytes) -> {
            for (FileType claimed : FileType.values()) {
                if (claimed == type) {
                    assertDoesNotThrow(() -> look(claimed, bytes), type.name());
                } else {
                    refused(claimed, bytes);
                }
            }
        });
    }

    @Test
    void whatABrowserWouldRunIsNothingOfThese() {
        for (var text : new String[]{"<svg xmlns='http://www.w3.org/2000/svg'/>", "<html></html>", "GIF89a",
                "MZ\u0090\0", "PK\u0003\u0004", " %PDF-1.4", "\n%PDF-1.4", "RIFF\0\0\0\0WAVE", "x"}) {
            for (FileType claimed : FileType.values()) {
                refused(claimed, text.getBytes(UTF_8));
            }
        }
    }

    @Test
    void whatIsTwoThingsAtOnceIsRefused() {
        refused(FileType.PDF, joined(pdf("x"), zip(Map.of("a.class", new byte[]{1}))));
        refused(FileType.JPEG, joined(jpeg(), docx()));
        refused(FileType.PDF, "%PDF-1.4\n<HTML><script>alert(1)</script>".getBytes(UTF_8));
        refused(FileType.PNG, joined(png(), "<svg onload=alert(1)>".getBytes(UTF_8)));
        refused(FileType.DOCX, joined(pdf("x"), docx()));
    }

    @Test
    void anArchiveIsNoDocumentAndMacrosAreNotWelcome() {
        refused(FileType.DOCX, zip(Map.of("a.txt", new byte[]{1})));
        refused(FileType.DOCX, zip(Map.of("word/document.xml", new byte[]{1})));
        refused(FileType.DOCX, zip(Map.of("[Content_Types].xml", new byte[]{1}, "word/document.xml", new byte[]{1},
                "word/vbaProject.bin", new byte[]{1})));
        refused(FileType.DOCX, zip(Map.of("[Content_Types].xml", new byte[]{1}, "word/document.xml", new byte[]{1},
                "../../etc/passwd", new byte[]{1})));
        refused(FileType.DOCX, Arrays.copyOf(docx(), 40));
    }

    @Test
    void aBombIsNotUnpacked() {
        refused(FileType.DOCX, Samples.bomb(1));
        refused(FileType.DOCX, Samples.bomb(6));
        var many = new HashMap<String, byte[]>();
        for (int i = 0; i < 6_000; i++) {
            many.put("word/" + i, new byte[0]);
        }
        many.put("[Content_Types].xml", new byte[0]);
        many.put("word/document.xml", new byte[0]);
        refused(FileType.DOCX, zip(many));
    }

    /** Whatever follows: nothing but a refusal ever comes out of bytes that are no file at all. */
    @Property(tries = 300)
    void noiseIsRefusedInWords(@ForAll byte[] noise, @ForAll FileType claimed) throws IOException {
        var file = Files.createTempFile("noise", null);
        try {
            Files.write(file, joined("PK\u0003\u0004".getBytes(UTF_8), noise));
            assertThrows(Unfit.class, () -> Contents.mustBe(claimed, file));
        } finally {
            Files.delete(file);
        }
    }

    private void refused(FileType claimed, byte[] bytes) {
        assertThrows(Unfit.class, () -> look(claimed, bytes), claimed + " of " + bytes.length + " bytes");
    }

    private void look(FileType claimed, byte[] bytes) throws IOException, Unfit {
        Contents.mustBe(claimed, Files.write(folder.resolve("sent"), bytes));
    }
}
