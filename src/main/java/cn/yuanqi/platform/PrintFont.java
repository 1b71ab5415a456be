package cn.yuanqi.platform;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The font that printed pages are set in: the one of {@code YUANQI_PRINT_FONT}, else one that the system has. It must
 * have TrueType outlines; those of Noto CJK (CFF) cannot be embedded. Debian: {@code fonts-wqy-microhei}.
 */
@ApplicationScoped
class PrintFont {
    private static final List<String> USUAL = List.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-zenhei/wqy-zenhei.ttc", "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf", "/System/Library/Fonts/STHeiti Light.ttc",
            "C:\\Windows\\Fonts\\msyh.ttc", "C:\\Windows\\Fonts\\simhei.ttf");

    @ConfigProperty(name = "yuanqi.print.font")
    Optional<String> chosen;

    /** A font to be closed when the page is written. */
    record Face(TrueTypeFont font, Closeable file) implements Closeable {
        @Override
        public void close() throws IOException {
            font.close();
            file.close();
        }
    }

    /** @throws Problem 503 when there is none, or the chosen one cannot be used */
    Face open() {
        var paths = chosen.map(Stream::of).orElseGet(USUAL::stream).map(Path::of).filter(Files::isReadable).toList();
        for (Path path : paths) {
            try {
                var face = read(path);
                if (speaksChinese(face.font())) {
                    return face;
                }
                face.close();
            } catch (IOException unusable) {
                continue;
            }
        }
        throw Problem.of(503, "no-print-font", Language.words(PlatformWords.class).noPrintFont());
    }

    private static Face read(Path path) throws IOException {
        var name = path.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".ttc")) {
            var bytes = new RandomAccessReadBufferedFile(path.toFile());
            return new Face(new TTFParser().parse(bytes), bytes);
        }
        var collection = new TrueTypeCollection(path.toFile());
        var first = new TrueTypeFont[1];
        collection.processAllFonts(each -> first[0] = first[0] == null ? each : first[0]);
        return new Face(first[0], collection);
    }

    private static boolean speaksChinese(TrueTypeFont font) throws IOException {
        return font.getTableMap().containsKey("glyf") && font.getUnicodeCmapLookup().getGlyphId('园') > 0;
    }
}
