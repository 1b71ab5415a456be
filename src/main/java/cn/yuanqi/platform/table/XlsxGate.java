package cn.yuanqi.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Goes through a whole workbook before the library sees it, by the same zip reader that the library uses: bounds what it
 * inflates to, and refuses what no spreadsheet program writes. Sources: OWASP on XML external entities, entity expansion
 * and decompression bombs.
 */
final class XlsxGate {
    private static final int MOST_PARTS = 2_000;
    /** Begins each entry of a zip's directory; the entries take memory before anything can be counted. */
    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final List<String> NO_XML = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf",
            ".wmf", ".bin", ".vml", ".wdp", ".svg");

    private final XlsxFacts facts = new XlsxFacts();
    private final Counted.Total total;

    private XlsxGate(long packed) {
        total = new Counted.Total(packed);
    }

    /** @throws Unreadable when the file is no workbook, or one that is better not read */
    static XlsxFacts check(Path file) throws IOException {
        if (entries(file) > MOST_PARTS) {
            throw new Unreadable(TableWords::zipBomb);
        }
        var gate = new XlsxGate(Files.size(file));
        try (var zip = ZipFile.builder().setPath(file).get()) {
            gate.names(zip);
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                gate.read(zip, part);
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw new Unreadable(TableWords::damagedWorkbook);
        }
        gate.facts.mustFit();
        return gate.facts;
    }

    private static int entries(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int found = 0;
        for (int at = 0; at < bytes.length - 4; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == DIRECTORY_ENTRY[1] && bytes[at + 2] == DIRECTORY_ENTRY[2]
                    && bytes[at + 3] == DIRECTORY_ENTRY[3]) {
                found++;
            }
        }
        return found;
    }

    private void names(ZipFile zip) {
        var seen = new HashSet<String>();
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            var name = part.getName();
            if (name.startsWith("/") || name.contains(":")
                    || List.of(name.split("/")).contains("..")) {
                throw new Unreadable(TableWords::damagedWorkbook);
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT)) || !zip.canReadEntryData(part)) {
                throw new Unreadable(TableWords::damagedWorkbook);
            }
        }
        mustBeWorkbook(seen);
    }

    private static void mustBeWorkbook(HashSet<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new Unreadable(TableWords::macroWorkbook);
        }
        if (names.contains("xl/workbook.bin")) {
            throw new Unreadable(TableWords::binaryWorkbook);
        }
        if (!names.contains("[content_types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new Unreadable(TableWords::damagedWorkbook);
        }
    }

    private void read(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        try (InputStream in = new Counted(zip.getInputStream(part), total)) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (part.isDirectory() || NO_XML.stream().anyMatch(name::endsWith)) {
                in.transferTo(OutputStream.nullOutputStream());
            } else {
                new XlsxPart(part.getName(), facts).read(in);
            }
        }
    }
}
