package cn.yuanqi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as it is read: the text of each page, without blanks, because lines break where they must. */
public record Paper(List<String> pages) {

    /** @param name pictures of the pages are put below target/print under it */
    public static Paper read(byte[] bytes, String name) {
        try (var pdf = Loader.loadPDF(bytes)) {
            var pages = new ArrayList<String>();
            var renderer = new PDFRenderer(pdf);
            Files.createDirectories(Path.of("target/print"));
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page + 1);
                text.setEndPage(page + 1);
                pages.add(text.getText(pdf).replaceAll("[\\s\\u00a0\\u3000]+", ""));
                if (page < 3) {
                    ImageIO.write(renderer.renderImageWithDPI(page, 80), "png",
                            Path.of("target/print", name + "-" + (page + 1) + ".png").toFile());
                }
            }
            return new Paper(pages);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String all() {
        return String.join("", pages);
    }

    public boolean says(String text) {
        return all().contains(text.replaceAll("[\\s\\u00a0\\u3000]+", ""));
    }
}
