package cn.yuanqi.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import io.quarkus.qute.TemplateInstance;

/**
 * Turns a page into a PDF (A4, Chinese text embedded, page numbers). How a room prints:
 *
 * <ol>
 * <li>A Qute template of its own with a whole XHTML page: {@code <html lang="{inject:frame.tag}"><head><title>…</title>
 * </head><body>…</body></html>}; every tag closed ({@code <br/>}), no entities but XML's five (a space that does not
 * break is {@code &#160;}). Qute escapes what people typed. Words come from the room's bundle, as on any page.
 * <li>No style of its own: the classes of {@code print/print.css} are {@code .sheet-title}, {@code .soft}, {@code .num},
 * {@code .facts} (a table of two columns), {@code .lines} (a table with rules), {@code .total}, {@code .sign} (fields to
 * sign), {@code .break} (a new page), {@code .how} (a line under a row of a table); first
 * in the body, on every page: {@code .head} (what is printed, at the top) and {@code .mark} (across the page: a draft).
 * <li>{@code byte[] pdf = print.pdf(Templates.contract(lease))}; the door answers them with
 * {@code Attachment.made(…)} of {@code cn.yuanqi.file}, or keeps them as a file.
 * </ol>
 *
 * Nothing is fetched: neither file nor address; images only as {@code data:image/png} or {@code jpeg}.
 */
@ApplicationScoped
public class Print {
    private static final String FAMILY = "yuanqi";
    private static final FSUriResolver NOTHING_FROM_OUTSIDE = (base, uri) -> uri != null
            && (uri.startsWith("data:image/png;base64,") || uri.startsWith("data:image/jpeg;base64,")) ? uri : null;

    @Inject
    PrintFont font;

    /** @throws Problem 503 in words where no font for Chinese can be found */
    public byte[] pdf(TemplateInstance page) {
        return pdf(page.render());
    }

    /** @param xhtml a whole page, well-formed */
    public byte[] pdf(String xhtml) {
        var page = PrintPage.read(xhtml);
        try (var pdf = new PDDocument(); var face = font.open()) {
            var embedded = PDType0Font.load(pdf, face.font(), true);
            render(page, pdf, embedded);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void render(Document page, PDDocument pdf, PDType0Font embedded) throws IOException {
        var builder = new PdfRendererBuilder().withW3cDocument(page, null).usePDDocument(pdf)
                .useUriResolver(NOTHING_FROM_OUTSIDE).withProducer("Yuanqi");
        builder.useFont(new PDFontSupplier(embedded), FAMILY, 400, FontStyle.NORMAL, true);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }
}
