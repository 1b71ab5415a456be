package cn.yuanqi.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page to be printed, read as XML that refers to nothing outside itself, with the style of all our printed pages. */
final class PrintPage {
    private static final String STYLE = "print/print.css";
    /** What no XML may hold (XML 1.0 §2.2), whoever typed it. */
    private static final Pattern UNPRINTABLE = Pattern
            .compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private PrintPage() {
    }

    /** @throws IllegalStateException when it is not well-formed: a fault in its template */
    static Document read(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var page = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(UNPRINTABLE.matcher(xhtml).replaceAll(""))));
            dress(page);
            return page;
        } catch (SAXException | ParserConfigurationException notWellFormed) {
            throw new IllegalStateException("the page is not well-formed: " + notWellFormed.getMessage(),
                    notWellFormed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void dress(Document page) throws IOException {
        var head = page.getElementsByTagName("head").item(0);
        if (head == null) {
            throw new IllegalStateException("the page has no head");
        }
        var style = page.createElement("style");
        style.setTextContent(style());
        head.appendChild(style);
    }

    private static String style() throws IOException {
        try (var css = Thread.currentThread().getContextClassLoader().getResourceAsStream(STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
